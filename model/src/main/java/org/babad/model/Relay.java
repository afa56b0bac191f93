package org.babad.model;

import java.util.Objects;

/**
 * A medium that a claim came through on its way to the article.
 *
 * @param evidence the mention
 * @param name the medium's name, as written, glued words split
 */
public record Relay(Evidence evidence, String name) {

    public Relay {
        Objects.requireNonNull(evidence, "evidence");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a relay without a name at " + evidence.span());
        }
    }
}
