package org.babad.model;

import java.util.List;
import java.util.Objects;

/**
 * An article with its sentences and tokens. Furniture, bylines and datelines of the article are in no sentence.
 *
 * @param article the article
 * @param sentences in the order of the text
 */
public record Document(Article article, List<Sentence> sentences) {

    public Document {
        Objects.requireNonNull(article, "article");
        sentences = List.copyOf(sentences);
    }
}
