package org.babad.reading.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A line as runs of letters and runs of digits, with what stands between them. */
final class Words {

    private static final int LONGEST_LINE = 4000;

    private final String line;
    private final List<Word> words = new ArrayList<>();

    /** A run of letters or of digits; {@code value} is the number, or -1. */
    record Word(String text, int value, int start, int end) {

        boolean isNumber(int least, int most) {
            return value >= least && value <= most;
        }
    }

    /** Only the first {@value #LONGEST_LINE} characters of a line are looked at. */
    Words(String whole) {
        line = whole.length() > LONGEST_LINE ? whole.substring(0, LONGEST_LINE) : whole;
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            at = isDigit(c) || Character.isLetter(c) ? add(at, isDigit(c)) : at + 1;
        }
    }

    private int add(int start, boolean digits) {
        int end = start;
        while (end < line.length() && (digits ? isDigit(line.charAt(end)) : isLetter(line.charAt(end)))) {
            end++;
        }
        String text = line.substring(start, end).toLowerCase(Locale.ROOT);
        words.add(new Word(text, digits && text.length() <= 4 ? Integer.parseInt(text) : -1, start, end));
        return end;
    }

    int size() {
        return words.size();
    }

    /** The word at an index; an empty word beyond the end. */
    Word at(int index) {
        return index < words.size() ? words.get(index) : new Word("", -1, line.length(), line.length());
    }

    /** What stands between a word and the next, white space dropped. */
    String between(int index) {
        return index + 1 < words.size()
                ? line.substring(words.get(index).end(), words.get(index + 1).start())
                        .strip()
                : "";
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || c == '\'' || c == '\u2019';
    }
}
