package org.babad.coding.frame;

import java.util.Objects;
import java.util.Optional;
import org.babad.coding.party.PartyMention;

/**
 * What fills a slot of a trigger.
 *
 * @param mention the mention; empty where nobody does
 * @param share how likely the learnt weights hold that among the mentions around, 0 to 1
 */
public record Filler(Optional<PartyMention> mention, double share) {

    public Filler {
        Objects.requireNonNull(mention, "mention");
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share not between 0 and 1: " + share);
        }
    }
}
