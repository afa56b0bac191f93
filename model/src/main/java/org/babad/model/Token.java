package org.babad.model;

import java.util.Objects;

/**
 * A word, number or mark of a sentence.
 *
 * @param span where in the article's text
 * @param text the characters under {@code span}
 * @param norm {@link NormalForm} of the text: lower case, no diacritics, no apostrophes
 * @param form the word's make
 */
public record Token(Span span, String text, String norm, Form form) {

    public Token {
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(form, "form");
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("token of " + text.length() + " units under " + span + ": " + text);
        }
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it holds a letter or a digit: anything but punctuation. */
    public boolean isWord() {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins with a digit. */
    public boolean isNumeric() {
        return !text.isEmpty() && Character.isDigit(text.codePointAt(0));
    }
}
