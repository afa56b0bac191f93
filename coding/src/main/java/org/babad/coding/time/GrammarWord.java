package org.babad.coding.time;

import java.util.EnumSet;
import java.util.Set;
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
    MONTH,
    AFTER,
    AHEAD,
    TOTAL,
    LATEST,
    EARLIER,
    WAR;

    /** What a word near a trigger tells about the trigger's time. */
    static final Set<GrammarWord> TENSES = EnumSet.of(PAST, AFTER, AHEAD, SINCE);

    /** What a word anywhere in a sentence tells about its time. */
    static final Set<GrammarWord> ASPECTS = EnumSet.of(TOTAL, LATEST, EARLIER, WAR, SINCE);

    private static final WordClasses<GrammarWord> WORDS =
            WordClasses.read(GrammarWord.class, "id/grammar.tsv", GrammarWord.class);

    /** Whether the normal form {@code norm} is a word of this class. */
    boolean is(String norm) {
        return WORDS.is(this, norm);
    }
}
