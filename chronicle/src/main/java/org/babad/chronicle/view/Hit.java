package org.babad.chronicle.view;

import java.util.List;
import java.util.Objects;
import org.babad.model.Span;

/**
 * An article that a search found.
 *
 * @param article the article
 * @param snippet a stretch of its text around the first words found, on one line
 * @param marks where the words found stand in {@code snippet}, in order
 * @param claims the article's claims whose sentences hold every word searched for
 */
public record Hit(ArticleHead article, String snippet, List<Span> marks, List<ClaimInContext> claims) {

    public Hit {
        Objects.requireNonNull(article, "article");
        marks = List.copyOf(marks);
        claims = List.copyOf(claims);
        for (Span mark : marks) {
            if (mark.end() > snippet.length()) {
                throw new IllegalArgumentException("a mark outside the snippet: " + mark);
            }
        }
    }
}
