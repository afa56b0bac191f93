package org.babad.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.babad.model.Span;

/**
 * A line of a text that is not blank.
 *
 * @param span its characters, white space at both ends left out
 * @param text the same as a string
 * @param gapAfter whether a blank line, or nothing, follows
 */
record Line(Span span, String text, boolean gapAfter) {

    /** All lines of a text that are not blank, in order. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            Span span = strip(text, start, end);
            if (span.length() > 0) {
                int next = lineStart(text, end);
                boolean gap = strip(text, next, lineEnd(text, next)).length() == 0;
                lines.add(new Line(span, span.cut(text), gap));
            }
            start = lineStart(text, end);
        }
        return lines;
    }

    int words() {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean begins = i == 0 || Character.isWhitespace(text.charAt(i - 1));
            words += begins && !Character.isWhitespace(text.charAt(i)) ? 1 : 0;
        }
        return words;
    }

    boolean endsLikeSentence() {
        String bare = text.replaceAll("[\"'”’)*\\s]+$", "");
        return bare.endsWith(".");
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int lineStart(String text, int end) {
        boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return Math.min(text.length(), end + (pair ? 2 : 1));
    }

    private static Span strip(String text, int start, int end) {
        int from = start;
        int to = Math.max(start, end);
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff' || c == '\u200b';
    }
}
