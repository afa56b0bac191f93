package org.babad.coding.status;

import org.babad.knowledge.table.WordClasses;

/** Small words by what they do between a cue and a trigger. The table {@code id/grammar.tsv} lists the words of each class and says what they do. */
enum GrammarWord {
    CONJUNCTION,
    DEMONSTRATIVE,
    OPENER,
    NEGATION,
    AUXILIARY;

    private static final WordClasses<GrammarWord> WORDS =
            WordClasses.read(GrammarWord.class, "id/grammar.tsv", GrammarWord.class);

    /** Whether the normal form {@code norm} is a word of this class. */
    boolean is(String norm) {
        return WORDS.is(this, norm);
    }
}
