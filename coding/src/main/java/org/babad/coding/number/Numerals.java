package org.babad.coding.number;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.babad.coding.piece.Piece;
import org.babad.coding.piece.Pieces;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers: "1.500", "1,5 juta", "3,000", "dua belas", "seratus lima puluh", "puluhan ribu". Immutable and
 * thread-safe; the words are in {@code id/numerals.tsv}.
 */
public final class Numerals {

    /** The most digits a number in figures may have; more is a phone number or an identifier. */
    private static final int MOST_DIGITS = 15;

    private enum Class {
        UNIT,
        TEEN,
        TEN,
        HUNDRED,
        SCALE,
        WHOLE,
        OPEN
    }

    private record Word(Class kind, double value) {
        boolean begins() {
            return kind == Class.UNIT || kind == Class.WHOLE || kind == Class.OPEN;
        }
    }

    private final Map<String, Word> words;
    private final Set<String> heads;

    private Numerals(Map<String, Word> words) {
        this.words = words;
        this.heads = words.entrySet().stream()
                .filter(e -> e.getValue().begins())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The reader with the words of the language folder {@code id}. */
    public static Numerals indonesian() {
        Map<String, Word> words = new HashMap<>();
        for (Row row : Table.read(Numerals.class, "id/numerals.tsv", 3)) {
            words.put(row.cell(0), new Word(Class.valueOf(row.cell(1)), Double.parseDouble(row.cell(2))));
        }
        return new Numerals(Map.copyOf(words));
    }

    /** The words that a number in words can begin with. */
    public Set<String> heads() {
        return heads;
    }

    /** The longest number that begins at piece {@code at}. */
    public Optional<Numeral> read(Pieces pieces, int at) {
        if (at >= pieces.size()) {
            return Optional.empty();
        }
        return pieces.get(at).isDigits() ? figures(pieces, at) : spelled(pieces, at);
    }

    private Optional<Numeral> figures(Pieces pieces, int at) {
        StringBuilder digits = new StringBuilder(pieces.norm(at));
        int end = groups(pieces, at + 1, digits);
        boolean grouped = end > at + 1;
        int decimals = decimals(pieces, end, grouped);
        String fraction = decimals > end ? "." + pieces.norm(end + 1) : "";
        if (digits.length() + fraction.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        double value = Double.parseDouble(digits + fraction);
        return Optional.of(scaled(pieces, new Numeral(at, Math.max(end, decimals), value, false, false)));
    }

    /** Takes the groups of three digits behind a point, or behind a comma as imported text has them. */
    private int groups(Pieces pieces, int at, StringBuilder digits) {
        String mark = pieces.norm(at);
        if (digits.length() > 3 || digits.charAt(0) == '0' || mark.equals(",") && isScale(pieces.norm(at + 2))) {
            return at;
        }
        int end = at;
        while ((mark.equals(".") || mark.equals(",")) && isGroup(pieces, end, mark)) {
            digits.append(pieces.norm(end + 1));
            end += 2;
        }
        return end;
    }

    private static boolean isGroup(Pieces pieces, int at, String mark) {
        return pieces.norm(at).equals(mark)
                && pieces.touches(at)
                && pieces.touches(at + 1)
                && pieces.get(at + 1).isDigits()
                && pieces.norm(at + 1).length() == 3;
    }

    /** The index after a decimal fraction at {@code at}, or {@code at}; a point is one only before a scale word. */
    private int decimals(Pieces pieces, int at, boolean grouped) {
        boolean comma = pieces.norm(at).equals(",");
        boolean point = pieces.norm(at).equals(".") && !grouped && isScale(pieces.norm(at + 2));
        boolean touching = pieces.touches(at) && pieces.touches(at + 1);
        return (comma || point) && touching && pieces.get(at + 1).isDigits() ? at + 2 : at;
    }

    private boolean isScale(String norm) {
        Word word = words.get(norm);
        return word != null && word.kind == Class.SCALE;
    }

    private Numeral scaled(Pieces pieces, Numeral number) {
        Word word = words.get(pieces.norm(number.to()));
        if (word == null || word.kind != Class.SCALE || !Double.isFinite(number.value() * word.value)) {
            return number;
        }
        double value = number.value() * word.value;
        return scaled(pieces, new Numeral(number.from(), number.to() + 1, value, number.open(), number.words()));
    }

    private Optional<Numeral> spelled(Pieces pieces, int at) {
        Word first = words.get(pieces.norm(at));
        if (first == null || !first.begins()) {
            return Optional.empty();
        }
        if (first.kind == Class.OPEN) {
            return Optional.of(scaled(pieces, new Numeral(at, at + 1, first.value, true, true)));
        }
        Sum sum = new Sum();
        int end = at;
        while (end < pieces.size()
                && pieces.get(end).kind() == Piece.Kind.WORD
                && sum.add(words.get(pieces.norm(end)))) {
            end++;
        }
        return Optional.of(new Numeral(at, end, sum.total(), false, true));
    }

    /** Adds number words up: units before tens before hundreds before thousands. Not thread-safe. */
    private static final class Sum {
        private double done;
        private double group;
        private double unit;
        private boolean any;

        boolean add(@Nullable Word word) {
            if (word == null || word.kind == Class.OPEN) {
                return false;
            }
            boolean taken = word.kind == Class.UNIT || word.kind == Class.WHOLE ? start(word) : multiply(word);
            any |= taken;
            return taken;
        }

        private boolean start(Word word) {
            if (unit > 0 || any && word.kind == Class.WHOLE && word.value == 0) {
                return false;
            }
            if (word.kind == Class.UNIT) {
                unit = word.value;
            } else if (word.value >= 1000) {
                done += word.value;
            } else {
                group += word.value;
            }
            return true;
        }

        private boolean multiply(Word word) {
            if (word.kind == Class.SCALE) {
                done += (group + unit) * word.value;
                group = 0;
                unit = 0;
                return true;
            }
            if (unit == 0) {
                return false;
            }
            group += word.kind == Class.TEEN ? unit + 10 : unit * word.value;
            unit = 0;
            return true;
        }

        double total() {
            return done + group + unit;
        }
    }
}
