package org.babad.web.page;

/** Shortens what a hostile or broken article gives as a headline, a name or an address. */
final class Clip {

    /** The longest name, headline or number that a page shows, in UTF-16 units. */
    private static final int LONGEST = 240;

    private Clip() {}

    /** At most {@value #LONGEST} units, never half a character; what was cut is told by an ellipsis. */
    static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}
