package org.babad.coding.frame;

import java.util.Objects;
import java.util.Optional;
import org.babad.coding.party.PartyMention;
import org.babad.coding.rank.Choice;

/**
 * What fills a slot of a trigger.
 *
 * @param choice the mention that was chosen among those around, empty where nobody fills the slot
 */
public record Filler(Choice<Optional<PartyMention>> choice) {

    /** Nobody, where there was nobody to choose from. */
    public static final Filler NOBODY = new Filler(Choice.only(Optional.empty()));

    public Filler {
        Objects.requireNonNull(choice, "choice");
    }

    /** The mention; empty where nobody fills the slot. */
    public Optional<PartyMention> mention() {
        return choice.taken();
    }

    /** How likely the learnt weights hold it among the mentions around, 0 to 1. */
    public double share() {
        return choice.share();
    }
}
