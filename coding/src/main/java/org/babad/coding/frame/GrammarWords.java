package org.babad.coding.frame;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Token;

/** The function words of {@code words.tsv} by what they do. Immutable. */
final class GrammarWords {

    /** What a function word does between a verb and its parties. */
    enum Kind {
        BREAKS,
        JOINS,
        FILLERS,
        TOWARDS,
        BY,
        RELATIVE
    }

    private final Map<Kind, Set<String>> words;

    private GrammarWords(Map<Kind, Set<String>> words) {
        this.words = Map.copyOf(words);
    }

    static GrammarWords load() {
        Map<Kind, Set<String>> words = new HashMap<>();
        for (Row row : Table.read(GrammarWords.class, "id/words.tsv", 4)) {
            words.put(Kind.valueOf(row.cell(0).toUpperCase(java.util.Locale.ROOT)), Set.copyOf(row.list(1)));
        }
        return new GrammarWords(words);
    }

    boolean is(Kind kind, Token token) {
        return words.getOrDefault(kind, Set.of()).contains(token.norm());
    }

    boolean is(Kind kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }
}
