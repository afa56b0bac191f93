package org.babad.model;

import java.util.List;

/**
 * A sentence of an article.
 *
 * @param index its number in the document, from 0
 * @param paragraph the number of its paragraph, from 0
 * @param span where in the article's text; holds no white space at its ends
 * @param tokens its tokens in order, each inside {@code span}
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
        for (Token token : tokens) {
            if (!span.contains(token.span())) {
                throw new IllegalArgumentException("token " + token + " outside its sentence " + span);
            }
        }
    }
}
