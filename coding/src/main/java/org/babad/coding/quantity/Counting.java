package org.babad.coding.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.babad.coding.number.Numeral;
import org.babad.coding.number.Numerals;
import org.babad.coding.piece.Piece;
import org.babad.coding.piece.Pieces;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Quantity;
import org.jspecify.annotations.Nullable;

/** The words around numbers: units, qualifiers, and words that are a number and a counter in one. Immutable. */
final class Counting {

    private static final int NOUN_REACH = 4;
    private static final int LONGEST_QUALIFIER = 3;
    private static final Set<String> MARKS = Set.of(",", ".", ";", ":", "\"", "“", "”", "(", ")");

    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Quantity.Qualifier> qualifiers = new HashMap<>();
    private final Map<String, Row> ones = new HashMap<>();
    private final Numerals numerals = Numerals.indonesian();

    Counting() {
        for (Row row : Table.read(Counting.class, "id/units.tsv", 2)) {
            units.putIfAbsent(row.cell(0), Unit.valueOf(row.cell(1)));
        }
        for (Row row : Table.read(Counting.class, "id/qualifiers.tsv", 2)) {
            qualifiers.put(row.cell(0), Quantity.Qualifier.valueOf(row.cell(1)));
        }
        for (Row row : Table.read(Counting.class, "id/ones.tsv", 2)) {
            ones.put(row.cell(0), row);
        }
    }

    /** The number at piece {@code at}: in figures, in words, or with its counter. */
    Optional<Numeral> number(Pieces pieces, int at) {
        Row one = ones.get(pieces.norm(at));
        return one == null
                ? numerals.read(pieces, at)
                : Optional.of(new Numeral(at, at + 1, Double.parseDouble(one.cell(1)), false, true));
    }

    /** What the number counts: its own counter, a currency sign before it, or the first noun known behind it. */
    Unit unit(Pieces pieces, Numeral number) {
        Row one = ones.get(pieces.norm(number.from()));
        if (one != null && !one.cell(2).isEmpty()) {
            return noun(pieces, number.to()) == Unit.FIGHTER ? Unit.FIGHTER : Unit.valueOf(one.cell(2));
        }
        if (GrammarWord.CURRENCY.is(pieces.norm(number.from() - 1))) {
            return Unit.MONEY;
        }
        return pieces.norm(number.to()).equals("%") ? Unit.MEASURE : noun(pieces, number.to());
    }

    private Unit noun(Pieces pieces, int at) {
        Unit found = Unit.UNKNOWN;
        for (int i = at; i < Math.min(pieces.size(), at + NOUN_REACH); i++) {
            if (MARKS.contains(pieces.norm(i)) || GrammarWord.STOP.is(pieces.norm(i))) {
                break;
            }
            Unit unit = GrammarWord.SQUARE.is(pieces.norm(i + 1)) ? Unit.MEASURE : unit(pieces.norm(i));
            if (unit == Unit.FIGHTER || unit != null && found == Unit.UNKNOWN) {
                found = unit;
            }
            if (unit != null && unit != Unit.PERSON) {
                break;
            }
        }
        return found;
    }

    /** The unit that a noun names, looking through "-nya"; null where no table has it. */
    private @Nullable Unit unit(String norm) {
        Unit unit = units.get(norm);
        return unit == null && norm.endsWith("nya") ? units.get(norm.substring(0, norm.length() - 3)) : unit;
    }

    /** How the words before and behind limit the number. */
    Quantity.Qualifier qualifier(Pieces pieces, Numeral number) {
        if (number.open()) {
            return Quantity.Qualifier.AT_LEAST;
        }
        if (pieces.norm(number.to()).equals("-") && GrammarWord.ROUND.is(pieces.norm(number.to() + 1))) {
            return Quantity.Qualifier.ABOUT;
        }
        int end = number.from();
        while (end > 0 && GrammarWord.FILLER.is(pieces.norm(end - 1))) {
            end--;
        }
        return before(pieces, end).orElse(Quantity.Qualifier.EXACT);
    }

    private Optional<Quantity.Qualifier> before(Pieces pieces, int end) {
        for (int length = LONGEST_QUALIFIER; length > 0; length--) {
            if (end - length >= 0) {
                String words = String.join(
                        " ",
                        pieces.list().subList(end - length, end).stream()
                                .map(Piece::norm)
                                .toList());
                Quantity.Qualifier qualifier = qualifiers.get(words);
                if (qualifier != null) {
                    return Optional.of(qualifier);
                }
            }
        }
        return Optional.empty();
    }
}
