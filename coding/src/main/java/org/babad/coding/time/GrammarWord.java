package org.babad.coding.time;

import org.babad.knowledge.table.WordClasses;

/** Small words by what they do around an expression of time. The table {@code id/grammar.tsv} lists the words of each class and says what they do. */
enum GrammarWord {
    SUBORDINATOR,
    LEAD,
    PAST,
    SINCE,
    TO,
    BETWEEN,
    AND,
    DEFINITE,
    MONTH;

    private static final WordClasses<GrammarWord> WORDS =
            WordClasses.read(GrammarWord.class, "id/grammar.tsv", GrammarWord.class);

    /** Whether the normal form {@code norm} is a word of this class. */
    boolean is(String norm) {
        return WORDS.is(this, norm);
    }
}
