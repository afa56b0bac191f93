package org.babad.coding.time;

import java.util.Objects;
import java.util.Optional;
import org.babad.model.EventType;
import org.babad.model.Status;

/**
 * A claim that needs its time.
 *
 * @param type what happens
 * @param status whether it happens
 * @param sentence the index of its sentence
 * @param from the first token of its trigger
 * @param to the token after its trigger's last
 * @param actor the side that does it, where known
 * @param target the side that it is done to, where known
 */
public record TimeQuestion(
        EventType type,
        Status status,
        int sentence,
        int from,
        int to,
        Optional<String> actor,
        Optional<String> target) {

    public TimeQuestion {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(target, "target");
        if (sentence < 0 || from < 0 || to <= from) {
            throw new IllegalArgumentException("a trigger of no token: " + from + ".." + to + " of " + sentence);
        }
    }

    /** How the parties of two claims go together: none told of one, the same, the same the other way round, some, or others. */
    String parties(TimeQuestion other) {
        if (isUnknown() || other.isUnknown()) {
            return "untold";
        }
        if (actor.equals(other.actor)) {
            return target.equals(other.target) ? "same" : isOther(target, other.target) ? "apart" : "actor";
        }
        if (actor.equals(other.target) && other.actor.equals(target)) {
            return "turned";
        }
        return isOther(actor, other.actor) ? "apart" : "some";
    }

    private boolean isUnknown() {
        return actor.isEmpty() && target.isEmpty();
    }

    private static boolean isOther(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
