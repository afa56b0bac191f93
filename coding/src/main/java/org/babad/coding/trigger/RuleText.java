package org.babad.coding.trigger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;

/**
 * A row of the trigger table for people.
 *
 * @param file the table
 * @param line its line, from 1
 * @param type the type that it gives
 * @param patterns the words that it looks for, as the table writes them
 */
public record RuleText(String file, int line, String type, String patterns) {

    /** Every row of the Indonesian table. Immutable and thread-safe. */
    public static final class Book {

        private static final String FILE = "id/triggers.tsv";

        private final Map<Integer, RuleText> rules = new HashMap<>();

        private Book() {}

        /** The rows of the jar's table. */
        public static Book load() {
            Book book = new Book();
            for (Row row : Table.read(RuleText.class, FILE, 7)) {
                book.rules.put(row.line(), new RuleText("trigger/" + FILE, row.line(), row.cell(0), row.cell(1)));
            }
            return book;
        }

        /** The row at a line; throws {@link IllegalArgumentException} where none is. */
        public RuleText at(int line) {
            return Optional.ofNullable(rules.get(line))
                    .orElseThrow(() -> new IllegalArgumentException("no rule at line " + line + " of " + FILE));
        }
    }
}
