package org.babad.coding.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Quantity;
import org.babad.model.Token;

/** Tells killed from wounded by the nearest word that says what befell the people counted. Immutable and thread-safe. */
final class Harm {

    private static final int REACH = 14;
    private static final Set<String> STOPS = Set.of(",", ";", "\"", "“", "”");

    private final Map<String, Quantity.Kind> before = new HashMap<>();
    private final Map<String, Quantity.Kind> after = new HashMap<>();

    Harm() {
        for (Row row : Table.read(Harm.class, "id/harm.tsv", 3)) {
            Map<String, Quantity.Kind> side = row.cell(2).equals("BEFORE") ? before : after;
            side.put(row.cell(0), Quantity.Kind.valueOf(row.cell(1)));
        }
    }

    /** The harm done to the people of {@code mention}; {@code next} is where the next number begins. */
    Optional<Quantity.Kind> kind(List<Token> tokens, QuantityMention mention, int next) {
        int right = right(tokens, mention.to(), next);
        int left = left(tokens, mention.from());
        if (right < 0 && left < 0) {
            return Optional.empty();
        }
        boolean takeLeft = left >= 0 && (right < 0 || mention.from() - left <= right - mention.to() + 1);
        return Optional.ofNullable(
                takeLeft
                        ? after.get(tokens.get(left).norm())
                        : before.get(tokens.get(right).norm()));
    }

    private int right(List<Token> tokens, int from, int next) {
        for (int i = from; i < Math.min(Math.min(tokens.size(), next), from + REACH); i++) {
            if (before.containsKey(tokens.get(i).norm())) {
                return i;
            }
        }
        return -1;
    }

    private int left(List<Token> tokens, int from) {
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            if (after.containsKey(tokens.get(i).norm())) {
                return i;
            }
            if (STOPS.contains(tokens.get(i).norm())) {
                return -1;
            }
        }
        return -1;
    }
}
