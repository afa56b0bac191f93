package org.babad.reading.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;

/** The words of the table {@code parts.tsv}, by which pages of an article are numbered. Immutable and thread-safe. */
final class PartWords {

    private static final PartWords TABLE = new PartWords();

    private final Map<String, Set<String>> words = new HashMap<>();

    private PartWords() {
        for (Row row : Table.read(PartWords.class, "parts.tsv", 2)) {
            words.computeIfAbsent(row.cell(0), what -> new HashSet<>()).addAll(row.list(1));
        }
    }

    /** Whether a word stands before the number at the end of a title. */
    static boolean ofTitle(String word) {
        return TABLE.holds("title", word);
    }

    /** Whether a field or folder of an address stands before the number. */
    static boolean ofAddress(String word) {
        return TABLE.holds("address", word);
    }

    /** Whether a value of an address stands for all pages at once. */
    static boolean whole(String word) {
        return TABLE.holds("whole", word);
    }

    private boolean holds(String what, String word) {
        return words.getOrDefault(what, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }
}
