package org.babad.web.mark;

import java.util.Locale;

/** What a stretch of text is to a claim; where several cover the same characters, the first gives the colour. */
public enum Kind {
    TRIGGER,
    QUANTITY,
    TIME,
    PLACE,
    ACTOR,
    TARGET,
    SOURCE,
    RELAY,
    /** A claim's sentence. */
    SENTENCE,
    /** A word that was searched for. */
    FOUND,
    /** Not the article's own words. */
    FURNITURE;

    /** Lower case: the class of its colour, and its code in {@code words.tsv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a slot of a claim. */
    public boolean isSlot() {
        return compareTo(SENTENCE) < 0;
    }
}
