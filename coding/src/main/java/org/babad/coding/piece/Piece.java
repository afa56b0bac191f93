package org.babad.coding.piece;

import org.babad.model.Span;

/**
 * A run of letters, a run of digits, or one mark of a token.
 *
 * @param token the index of the token that it is part of, in its sentence
 * @param span where in the article's text
 * @param kind what it is made of
 * @param norm the letters in {@link org.babad.model.NormalForm}, the digits, or the mark
 * @param capital whether it begins with a capital letter
 */
public record Piece(int token, Span span, Kind kind, String norm, boolean capital) {

    /** What a piece is made of. */
    public enum Kind {
        WORD,
        DIGITS,
        MARK
    }

    /** Whether it is a run of letters. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is a run of digits. */
    public boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    /** Whether its normal form is {@code text}. */
    public boolean is(String text) {
        return norm.equals(text);
    }
}
