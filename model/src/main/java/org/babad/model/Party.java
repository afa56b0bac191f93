package org.babad.model;

import java.util.Objects;
import java.util.Optional;

/**
 * An actor or a target.
 *
 * @param evidence the mention that tells most about it
 * @param name a readable name: the mention with glued words split and white space folded
 * @param side the country or group, where known
 * @param role what it is within its side, where known
 */
public record Party(Evidence evidence, String name, Optional<Side> side, Optional<Role> role) {

    public Party {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(role, "role");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a party without a name at " + evidence.span());
        }
    }
}
