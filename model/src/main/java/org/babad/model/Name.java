package org.babad.model;

import java.util.Objects;

/**
 * A name in a sentence.
 *
 * @param type what it names
 * @param from index of its first token in the sentence
 * @param to index after its last token
 * @param span where in the article's text: from its first token's start to its last token's end
 */
public record Name(Type type, int from, int to, Span span) {

    /** What a name names. */
    public enum Type {
        /** A person. */
        PERSON("PER"),
        /** An organisation: a state body, party, company, armed group, club. */
        ORGANISATION("ORG"),
        /** A place: country, division, settlement, water, building that is one. */
        PLACE("LOC");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        /** As the public sets write it: PER, ORG, LOC. */
        public String label() {
            return label;
        }
    }

    public Name {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no tokens from " + from + " to " + to);
        }
    }
}
