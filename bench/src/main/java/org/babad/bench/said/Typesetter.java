package org.babad.bench.said;

import java.util.Set;
import org.babad.model.Span;

/**
 * Sets tokens as running text again: no space before a comma or a closing mark, none behind an opening one. A corpus in which every
 * double quotation mark has become a closing one gets opening ones back, in turn. Not thread-safe.
 */
final class Typesetter {

    private static final String OPENING = "\u201c";
    private static final String CLOSING = "\u201d";
    private static final Set<String> BEHIND = Set.of(",", ".", ";", ":", "?", "!", ")", CLOSING);
    private static final Set<String> BEFORE = Set.of("(", OPENING);

    private final StringBuilder text = new StringBuilder();
    private boolean open;
    private boolean glued = true;

    /** Adds a token; where it stands now. */
    Span add(String token) {
        String mark = token.equals(CLOSING) && !open ? OPENING : token;
        if (!glued && !BEHIND.contains(mark)) {
            text.append(' ');
        }
        int start = text.length();
        text.append(mark);
        glued = BEFORE.contains(mark);
        open = mark.equals(OPENING) || open && !mark.equals(CLOSING);
        return new Span(start, text.length());
    }

    /** The text so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
