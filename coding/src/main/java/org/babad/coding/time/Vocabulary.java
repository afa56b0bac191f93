package org.babad.coding.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.babad.coding.number.Numeral;
import org.babad.coding.number.Numerals;
import org.babad.coding.piece.Piece;
import org.babad.coding.piece.Pieces;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;

/** The words of time and their values, from {@code id/words.tsv}. Immutable and thread-safe. */
final class Vocabulary {

    private static final int LARGEST_COUNT = 999;

    /** A reading of a piece: its value, and the index after the last piece read. */
    record Reading(int value, int end) {}

    private record Word(Slot slot, int value, boolean capital, boolean small) {}

    private final Map<String, List<Word>> words = new HashMap<>();
    private final Map<String, Set<Slot>> slots = new HashMap<>();
    private final Numerals numerals;

    Vocabulary(Numerals numerals) {
        this.numerals = numerals;
        for (Row row : Table.read(Vocabulary.class, "id/words.tsv", 3)) {
            Slot slot = Slot.valueOf(row.cell(1));
            boolean capital = row.cell(3).equals("capital");
            boolean small = row.cell(3).equals("small");
            words.computeIfAbsent(row.cell(0), k -> new ArrayList<>())
                    .add(new Word(slot, value(slot, row.cell(2)), capital, small));
            slots.computeIfAbsent(row.cell(0), k -> EnumSet.noneOf(Slot.class)).add(slot);
        }
        numerals.heads().forEach(w -> slots.computeIfAbsent(w, k -> EnumSet.noneOf(Slot.class))
                .add(Slot.NUM));
    }

    private static int value(Slot slot, String cell) {
        return slot == Slot.UNIT || slot == Slot.ONEUNIT ? Unit.valueOf(cell).ordinal() : Integer.parseInt(cell);
    }

    /** Reads {@code slot} at piece {@code at}. */
    Optional<Reading> read(Slot slot, Pieces pieces, int at) {
        Piece piece = pieces.get(at);
        return switch (slot) {
            case DAY -> figures(piece, at, 1, 31);
            case MONTHNO -> figures(piece, at, 1, 12);
            case HOUR -> figures(piece, at, 0, 24);
            case MINUTE -> piece.norm().length() == 2 ? figures(piece, at, 0, 59) : Optional.empty();
            case YEAR -> piece.norm().length() == 4 ? figures(piece, at, 1900, 2299) : Optional.empty();
            case NUM -> numerals.read(pieces, at).flatMap(Vocabulary::count);
            default -> word(slot, pieces, at);
        };
    }

    private static Optional<Reading> count(Numeral numeral) {
        boolean whole = numeral.value() == Math.rint(numeral.value());
        return whole && numeral.value() <= LARGEST_COUNT && !numeral.open()
                ? Optional.of(new Reading((int) numeral.value(), numeral.to()))
                : Optional.empty();
    }

    private static Optional<Reading> figures(Piece piece, int at, int least, int most) {
        if (!piece.isDigits() || piece.norm().length() > 4) {
            return Optional.empty();
        }
        int value = Integer.parseInt(piece.norm());
        return value >= least && value <= most ? Optional.of(new Reading(value, at + 1)) : Optional.empty();
    }

    private Optional<Reading> word(Slot slot, Pieces pieces, int at) {
        OptionalInt value = words.getOrDefault(pieces.norm(at), List.of()).stream()
                .filter(w ->
                        w.slot == slot && (!w.capital || isName(pieces, at)) && !(w.small && isNameInside(pieces, at)))
                .mapToInt(Word::value)
                .findFirst();
        return value.isPresent() ? Optional.of(new Reading(value.getAsInt(), at + 1)) : Optional.empty();
    }

    /** A month or weekday that is also another word needs a capital, or stands beside a figure or "bulan". */
    private static boolean isName(Pieces pieces, int at) {
        return pieces.get(at).capital()
                || at > 0 && (pieces.get(at - 1).isDigits() || GrammarWord.MONTH.is(pieces.norm(at - 1)));
    }

    /** "Minggu" with a capital inside a sentence is Sunday, not a week. */
    private static boolean isNameInside(Pieces pieces, int at) {
        return pieces.get(at).capital() && at > 1;
    }

    /** The slots that the word {@code norm} can begin. */
    Set<Slot> slots(String norm) {
        return slots.getOrDefault(norm, Set.of());
    }
}
