package org.babad.coding.place;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.babad.model.EventType;

/**
 * The trigger of which the place is asked.
 *
 * @param type what happens
 * @param sentence the sentence's index in the document
 * @param from the trigger's first token
 * @param to the token after the trigger's last
 * @param actor the side that does it, where known
 * @param target the side that it is done to, where known
 * @param parties the mentions that are its actor and its target
 */
public record EventSite(
        EventType type,
        int sentence,
        int from,
        int to,
        Optional<String> actor,
        Optional<String> target,
        List<Party> parties) {

    /** The words of a party: {@code slot} is "actor" or "target", the rest the tokens of a sentence. */
    public record Party(String slot, int sentence, int from, int to) {}

    public EventSite {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(target, "target");
        parties = List.copyOf(parties);
        if (sentence < 0 || from < 0 || to <= from) {
            throw new IllegalArgumentException("no trigger: sentence " + sentence + ", tokens " + from + " to " + to);
        }
    }

    /** Which party the words of {@code mention} belong to: "actor", "target" or "nobody". */
    String partyOf(PlaceMention mention) {
        for (Party party : parties) {
            if (party.sentence == mention.sentence() && party.from < mention.to() && mention.from() < party.to) {
                return party.slot;
            }
        }
        return "nobody";
    }

    /** Whether the trigger stands in the text before that of {@code other}, or is it. */
    boolean isBefore(EventSite other) {
        return sentence < other.sentence || sentence == other.sentence && from <= other.from;
    }

    /** How the events of two triggers go together: "same" type, an attack and its "harm", or "other". */
    String kinship(EventSite other) {
        if (type == other.type) {
            return "same";
        }
        return isHarm() && other.isHarm() ? "harm" : "other";
    }

    private boolean isHarm() {
        return type.isAttack() || type == EventType.CASUALTY || type == EventType.LOSS;
    }

    /** Whether both tell the same parties. */
    boolean sharesParties(EventSite other) {
        return actor.equals(other.actor) && target.equals(other.target) && (actor.isPresent() || target.isPresent());
    }
}
