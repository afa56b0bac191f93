package org.babad.language.id;

/** Kinds of characters that the cutting of text asks for. Pure functions; out of the text they answer with {@link #NONE}. */
final class Letters {

    /** What stands before the first and after the last character of a text. */
    static final char NONE = '\0';

    private static final String OPENERS = "\"“‘'([«„\\";
    private static final String CLOSERS = "\"”“’')]»";
    private static final String DASHES = "-–—‐‑−";

    private Letters() {}

    /** The unit at {@code at}, or {@link #NONE} where the text has none. */
    static char at(CharSequence text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : NONE;
    }

    /** Whether it takes part in words: letters, digits, raised digits and fractions, and marks upon letters. */
    static boolean isWordPart(int codePoint) {
        if (codePoint < 128) {
            return codePoint >= 'a' && codePoint <= 'z'
                    || codePoint >= 'A' && codePoint <= 'Z'
                    || codePoint >= '0' && codePoint <= '9';
        }
        return Character.isLetterOrDigit(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    /** White space of every kind, controls, and the invisible marks that pages leave behind. */
    static boolean isBlank(char c) {
        if (c <= ' ') {
            return true;
        }
        return c >= 127
                && (c < 0xA1 || c == 0xAD || c == 0xFEFF || c >= 0x200B && c <= 0x200F || Character.isSpaceChar(c));
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' || c == 'ʻ';
    }

    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    /** Whether a sentence may begin with it before its first word. */
    static boolean isOpener(char c) {
        return OPENERS.indexOf(c) >= 0;
    }

    /** Whether it may follow the full stop and still belong to the sentence. */
    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    /** The first unit from {@code from} on, below {@code end}, that is not blank; {@code end} where there is none. */
    static int skipBlank(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The unit after the last one before {@code end}, not below {@code start}, that is not blank. */
    static int trimBlank(CharSequence text, int start, int end) {
        int at = end;
        while (at > start && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
