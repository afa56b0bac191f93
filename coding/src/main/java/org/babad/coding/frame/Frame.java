package org.babad.coding.frame;

import java.util.Objects;
import java.util.Optional;
import org.babad.coding.party.PartyMention;
import org.babad.coding.trigger.Trigger;

/**
 * A trigger with the mentions that fill its parties.
 *
 * @param trigger the words that carry the type
 * @param doer who does it
 * @param sufferer to whom
 */
public record Frame(Trigger trigger, Filler doer, Filler sufferer) {

    public Frame {
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(doer, "doer");
        Objects.requireNonNull(sufferer, "sufferer");
    }

    /** Who does it. */
    public Optional<PartyMention> actor() {
        return doer.mention();
    }

    /** To whom it is done. */
    public Optional<PartyMention> target() {
        return sufferer.mention();
    }

    /** The same parties around the trigger read as another one. */
    public Frame with(Trigger other) {
        return new Frame(other, doer, sufferer);
    }
}
