package org.babad.language.id.clue;

/** How a word is written. The order is part of the models. */
enum Writing {
    LOWER,
    CAPITALISED,
    CAPITALS,
    /** A single capital letter. */
    INITIAL,
    /** Capitals inside: "iPhone", "McCain". */
    MIXED,
    DIGITS,
    /** Digits with points, commas, strokes. */
    NUMBER,
    /** Letters and digits: "F-16". */
    CODE,
    MARK,
    NOTHING;

    /** The writing of the characters from {@code start} to {@code end}. */
    static Writing of(String text, int start, int end) {
        int upper = 0;
        int lower = 0;
        int digits = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            upper += Character.isUpperCase(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
            lower += Character.isLetter(c) && !Character.isUpperCase(c) ? 1 : 0;
        }
        if (upper + lower == 0) {
            return digits == 0 ? MARK : digits == end - start ? DIGITS : NUMBER;
        }
        return digits > 0 ? CODE : ofLetters(upper, lower, Character.isUpperCase(text.charAt(start)));
    }

    private static Writing ofLetters(int upper, int lower, boolean first) {
        if (upper == 0) {
            return LOWER;
        }
        if (lower == 0) {
            return upper == 1 ? INITIAL : CAPITALS;
        }
        return first && upper == 1 ? CAPITALISED : MIXED;
    }
}
