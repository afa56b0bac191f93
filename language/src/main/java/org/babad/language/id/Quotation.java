package org.babad.language.id;

/**
 * Follows the quotation marks of a sentence from its first token on. To be asked for token indexes that grow; for one sentence and
 * one thread.
 */
final class Quotation {

    /** How many tokens ahead the closing mark is looked for; a mark that is never closed holds nothing together. */
    private static final int FARTHEST = 150;

    private static final char NONE = Letters.NONE;

    private final String text;
    private final Offsets tokens;
    private int at;
    private char closing = NONE;

    Quotation(String text, Offsets tokens, int from) {
        this.text = text;
        this.tokens = tokens;
        this.at = from;
    }

    /** Whether a quotation is open before the token {@code behind} that closes within reach. */
    boolean isOpenBefore(int behind) {
        while (at < behind) {
            take(text.charAt(tokens.start(at++)));
        }
        return closing != NONE && closesSoon();
    }

    private void take(char mark) {
        if (closing != NONE) {
            closing = mark == closing ? NONE : closing;
        } else if (mark == '"' || mark == '“' || mark == '„' || mark == '«') {
            closing = mark == '"' ? '"' : mark == '«' ? '»' : '”';
        }
    }

    private boolean closesSoon() {
        int limit = Math.min(tokens.size(), at + FARTHEST);
        for (int i = at; i < limit; i++) {
            if (text.charAt(tokens.start(i)) == closing) {
                return true;
            }
        }
        return false;
    }
}
