package org.babad.language.id.clue;

import org.babad.model.NormalForm;

/**
 * A word without the marks at its ends; the whole of what is nothing but marks.
 *
 * @param norm the core in normal form
 * @param writing how the core is written
 * @param outside bit 0: a mark before it, bit 1: a mark behind it, bit 2: that mark is a full stop
 */
record Core(String norm, Writing writing, int outside) {

    static Core of(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start)) && !isSurrogate(text, start)) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1)) && !isSurrogate(text, end - 1)) {
            end--;
        }
        if (start == end) {
            return new Core(NormalForm.of(text), Writing.MARK, 0);
        }
        int outside = (start > 0 ? 1 : 0) + (end < text.length() ? 2 : 0);
        outside += end < text.length() && text.charAt(end) == '.' ? 4 : 0;
        return new Core(NormalForm.of(text.substring(start, end)), Writing.of(text, start, end), outside);
    }

    private static boolean isSurrogate(String text, int at) {
        return Character.isSurrogate(text.charAt(at));
    }

    boolean isMark() {
        return writing == Writing.MARK;
    }

    /** The normal form with every digit as 0. */
    String shown() {
        StringBuilder out = new StringBuilder(norm.length());
        for (int i = 0; i < norm.length(); i++) {
            char c = norm.charAt(i);
            out.append(Character.isDigit(c) ? '0' : c);
        }
        return out.toString();
    }
}
