package org.babad.reading.furniture;

import java.util.Locale;

/**
 * A line as the table is compared with it: lower case, single spaces, from its first to its last letter or digit (closing
 * marks are kept apart).
 *
 * @param text the folded line
 * @param tail the marks after it
 */
record Folded(String text, String tail) {

    static Folded of(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && !Character.isLetterOrDigit(line.codePointAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(line.codePointBefore(end))) {
            end--;
        }
        return new Folded(squeeze(line.substring(start, end)), line.substring(end));
    }

    /** The first run of letters and digits of a line in lower case; empty where it has none. */
    static String firstWord(String line) {
        int start = 0;
        while (start < line.length() && !Character.isLetterOrDigit(line.codePointAt(start))) {
            start++;
        }
        int end = start;
        while (end < line.length() && Character.isLetterOrDigit(line.codePointAt(end))) {
            end += Character.charCount(line.codePointAt(end));
        }
        return line.substring(start, end).toLowerCase(Locale.ROOT);
    }

    int words() {
        return text.isEmpty() ? 0 : 1 + (int) text.chars().filter(c -> c == ' ').count();
    }

    /** Whether a colon follows the first {@code length} characters. */
    boolean labelEnds(int length) {
        String rest = length < text.length() ? text.substring(length) : tail;
        return rest.stripLeading().startsWith(":");
    }

    private static String squeeze(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00a0';
            if (!space) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
