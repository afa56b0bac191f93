package org.babad.coding.frame;

import org.babad.knowledge.table.WordClasses;
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
        RELATIVE,
        SAYS,
        SAID
    }

    private final WordClasses<Kind> words = WordClasses.read(GrammarWords.class, "id/words.tsv", Kind.class);

    private GrammarWords() {}

    static GrammarWords load() {
        return new GrammarWords();
    }

    boolean is(Kind kind, Token token) {
        return words.is(kind, token.norm());
    }

    boolean is(Kind kind, String word) {
        return words.is(kind, word);
    }
}
