package org.babad.coding.attribution;

/**
 * Tokens of one sentence, in a row.
 *
 * @param sentence the sentence's index in its document
 * @param from the first token
 * @param to the token after the last, not before {@code from}
 */
public record Stretch(int sentence, int from, int to) {

    public Stretch {
        if (sentence < 0 || from < 0 || to < from) {
            throw new IllegalArgumentException("no stretch of tokens: sentence " + sentence + ", " + from + ".." + to);
        }
    }

    /** Whether the token {@code token} of the sentence {@code index} is inside. */
    public boolean contains(int index, int token) {
        return index == sentence && from <= token && token < to;
    }

    int length() {
        return to - from;
    }
}
