package org.babad.reading.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;

/** What class and id attributes say about a region of a page. Immutable and thread-safe; load it once. */
final class Hints {

    /** What a word says. */
    enum Hint {
        NONE,
        DROP,
        /** Dropped too, but kept apart: what stands under a picture. */
        CAPTION,
        TITLE,
        LIKELY,
        KEEP,
        BODY;

        boolean drops() {
            return this == DROP || this == CAPTION;
        }
    }

    private static final List<Hint> RANK =
            List.of(Hint.NONE, Hint.LIKELY, Hint.TITLE, Hint.CAPTION, Hint.DROP, Hint.KEEP, Hint.BODY);
    private static final int LONGEST = 300;

    private final Map<String, Hint> words = new HashMap<>();

    private Hints(List<Row> rows) {
        for (Row row : rows) {
            Hint hint = Hint.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            row.list(1).forEach(word -> words.put(word, hint));
        }
    }

    /** No hints at all: for markup outside a page. */
    static Hints none() {
        return new Hints(List.of());
    }

    static Hints load() {
        return new Hints(Table.read(Hints.class, "hints.tsv", 2));
    }

    /** What an attribute's value says: body before keep, before drop, before likely. */
    Hint of(String value) {
        Hint found = Hint.NONE;
        int length = Math.min(value.length(), LONGEST);
        int start = 0;
        String last = "";
        for (int i = 0; i <= length; i++) {
            if (i == length || ends(value, i)) {
                String word = value.substring(start, i).toLowerCase(Locale.ROOT);
                Hint hint = words.getOrDefault(word, words.getOrDefault(last + word, Hint.NONE));
                found = RANK.indexOf(hint) > RANK.indexOf(found) ? hint : found;
                last = i < length && value.charAt(i) == ' ' ? "" : word.isEmpty() ? last : word;
                start = i < length && Character.isLetter(value.charAt(i)) ? i : i + 1;
            }
        }
        return found;
    }

    /** Whether a word ends before {@code i}: at what is no letter, and where a capital follows a small letter. */
    private static boolean ends(String value, int i) {
        char c = value.charAt(i);
        return !Character.isLetter(c)
                || Character.isUpperCase(c) && i > 0 && Character.isLowerCase(value.charAt(i - 1));
    }
}
