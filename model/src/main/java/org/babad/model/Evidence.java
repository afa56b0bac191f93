package org.babad.model;

import java.util.Objects;

/**
 * The characters that a slot came from: where they stand and what they are, exactly as the article has them.
 *
 * @param span where in the article's text
 * @param text the characters under {@code span}, unchanged; as long as the span
 */
public record Evidence(Span span, String text) {

    public Evidence {
        Objects.requireNonNull(span, "span");
        if (text.length() != span.length()) {
            throw new IllegalArgumentException(
                    "evidence of " + text.length() + " units under a span of " + span.length() + ": " + text);
        }
    }

    /** The evidence that {@code span} cuts out of {@code articleText}. */
    public static Evidence in(String articleText, Span span) {
        return new Evidence(span, span.cut(articleText));
    }

    /** The evidence from {@code start} to {@code end} of {@code articleText}. */
    public static Evidence in(String articleText, int start, int end) {
        return in(articleText, new Span(start, end));
    }
}
