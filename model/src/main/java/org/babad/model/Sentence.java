package org.babad.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A sentence of an article.
 *
 * @param index its number in the document, from 0
 * @param paragraph the number of its paragraph, from 0
 * @param span where in the article's text; holds no white space at its ends
 * @param tokens its tokens in order, each inside {@code span}
 * @param syntax the grammar of its tokens; empty where the analyser was asked for none or the
 *     sentence is too long to be one
 * @param names its names in order, none overlapping another
 */
public record Sentence(
        int index, int paragraph, Span span, List<Token> tokens, Optional<Syntax> syntax, List<Name> names) {

    public Sentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
        Objects.requireNonNull(syntax, "syntax");
        for (Token token : tokens) {
            if (!span.contains(token.span())) {
                throw new IllegalArgumentException("token " + token + " outside its sentence " + span);
            }
        }
        if (syntax.isPresent() && syntax.get().nodes().size() != tokens.size()) {
            throw new IllegalArgumentException(
                    syntax.get().nodes().size() + " nodes of syntax for " + tokens.size() + " tokens");
        }
        checkNames(names, tokens.size());
    }

    /** A sentence without syntax and names. */
    public Sentence(int index, int paragraph, Span span, List<Token> tokens) {
        this(index, paragraph, span, tokens, Optional.empty(), List.of());
    }

    /**
     * The dictionary form of the token at {@code index}: its root; proper nouns, numbers, foreign words and marks as they are
     * written.
     */
    public String lemma(int index) {
        Token token = tokens.get(index);
        boolean asWritten = syntax.map(s -> switch (s.tag(index)) {
                    case PROPN, NUM, X, PUNCT, SYM -> !token.form().isAnalysed() || s.tag(index) == Tag.PROPN;
                    default -> false;
                })
                .orElse(!token.isWord());
        return asWritten || token.form().root().isEmpty()
                ? token.text()
                : token.form().root();
    }

    private static void checkNames(List<Name> names, int tokens) {
        int reached = 0;
        for (Name name : names) {
            if (name.from() < reached || name.to() > tokens) {
                throw new IllegalArgumentException("name " + name + " out of order or beyond " + tokens + " tokens");
            }
            reached = name.to();
        }
    }
}
