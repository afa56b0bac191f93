package org.babad.coding.quantity;

import org.babad.knowledge.table.WordClasses;

/** Small words by what they do around a number. The table {@code id/grammar.tsv} lists the words of each class and says what they do. */
enum GrammarWord {
    FILLER,
    STOP,
    CURRENCY,
    SQUARE,
    ROUND,
    NAMING,
    PART,
    PART_BEHIND,
    RANGE,
    OPENER,
    AND;

    private static final WordClasses<GrammarWord> WORDS =
            WordClasses.read(GrammarWord.class, "id/grammar.tsv", GrammarWord.class);

    /** Whether the normal form {@code norm} is a word of this class. */
    boolean is(String norm) {
        return WORDS.is(this, norm);
    }
}
