package org.babad.coding.time;

import java.util.Objects;
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
 */
public record TimeQuestion(EventType type, Status status, int sentence, int from, int to) {

    public TimeQuestion {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        if (sentence < 0 || from < 0 || to <= from) {
            throw new IllegalArgumentException("a trigger of no token: " + from + ".." + to + " of " + sentence);
        }
    }
}
