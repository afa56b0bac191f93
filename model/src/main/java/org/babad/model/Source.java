package org.babad.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Who says so, according to the text: a person or an organisation.
 *
 * @param evidence the mention
 * @param name a readable name: the mention with glued words split
 * @param side the country or group that the source speaks for, where known
 * @param role what it is within its side, where known
 */
public record Source(Evidence evidence, String name, Optional<Side> side, Optional<Role> role) {

    public Source {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(role, "role");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a source without a name at " + evidence.span());
        }
    }
}
