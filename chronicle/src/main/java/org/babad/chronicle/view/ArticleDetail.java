package org.babad.chronicle.view;

import java.util.List;
import java.util.Objects;
import org.babad.model.Article;

/**
 * One article with its claims.
 *
 * @param head what identifies it
 * @param article the article with its text
 * @param copies ids of later articles that are copies of it
 * @param claims its claims in the order of the text
 */
public record ArticleDetail(ArticleHead head, Article article, List<String> copies, List<ClaimInContext> claims) {

    public ArticleDetail {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(article, "article");
        copies = List.copyOf(copies);
        claims = List.copyOf(claims);
    }
}
