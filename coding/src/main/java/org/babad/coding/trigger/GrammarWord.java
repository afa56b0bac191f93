package org.babad.coding.trigger;

import org.babad.knowledge.table.WordClasses;

/** Small words by what they do around a trigger. The table {@code id/grammar.tsv} lists the words of each class and says what they do. */
enum GrammarWord {
    CUT;

    private static final WordClasses<GrammarWord> WORDS =
            WordClasses.read(GrammarWord.class, "id/grammar.tsv", GrammarWord.class);

    /** Whether the normal form {@code norm} is a word of this class. */
    boolean is(String norm) {
        return WORDS.is(this, norm);
    }
}
