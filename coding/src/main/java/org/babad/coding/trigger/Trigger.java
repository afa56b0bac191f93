package org.babad.coding.trigger;

import java.util.Objects;
import org.babad.model.EventType;

/**
 * Words of a sentence that carry an event type.
 *
 * @param type the type, means taken into account
 * @param from first token of the words
 * @param to the token after the last
 * @param head the token that the parties stand around: the verb, or the noun
 * @param kind how it is made
 * @param roles which slots its neighbours fill
 * @param supported whether a word that speaks for the type stands near, where the rule asks for one
 * @param rule the line of the table that found it, for explanations
 */
public record Trigger(EventType type, int from, int to, int head, Kind kind, Roles roles, boolean supported, int rule) {

    /** How a trigger is made. */
    public enum Kind {
        /** A verb whose subject does it. */
        ACTIVE,
        /** A verb whose subject suffers it. */
        PASSIVE,
        /** A noun with a light verb: asserted like a verb. */
        LIGHT,
        /** A noun alone: counts only with two of actor, target, place and time. */
        NOUN
    }

    /**
     * Which slots the grammatical neighbours fill.
     *
     * @param subject of an active or plain verb
     * @param object of an active verb
     * @param of the party after a noun
     */
    public record Roles(Slot subject, Slot object, Slot of) {}

    public Trigger {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(roles, "roles");
        if (!(0 <= from && from <= head && head < to)) {
            throw new IllegalArgumentException("trigger head " + head + " outside " + from + ".." + to);
        }
    }

    /** The same words read as another type. */
    public Trigger as(EventType other) {
        return new Trigger(other, from, to, head, kind, roles, supported, rule);
    }

    /** Whether the two are of the very same tokens. */
    public boolean sameWords(Trigger other) {
        return from == other.from && to == other.to;
    }

    /** Whether the two share a token. */
    public boolean overlaps(Trigger other) {
        return from < other.to && other.from < to;
    }
}
