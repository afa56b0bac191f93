package org.babad.coding.frame;

import java.util.Objects;
import java.util.Optional;
import org.babad.coding.party.PartyMention;
import org.babad.coding.trigger.Trigger;

/**
 * A trigger with the mentions that fill its parties.
 *
 * @param trigger the words that carry the type
 * @param actor who does it
 * @param target to whom
 */
public record Frame(Trigger trigger, Optional<PartyMention> actor, Optional<PartyMention> target) {

    public Frame {
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(target, "target");
    }
}
