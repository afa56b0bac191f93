package org.babad.coding.place;

import java.util.Objects;
import org.babad.model.EventType;

/**
 * The trigger of which the place is asked.
 *
 * @param type what happens
 * @param sentence the sentence's index in the document
 * @param from the trigger's first token
 * @param to the token after the trigger's last
 */
public record EventSite(EventType type, int sentence, int from, int to) {

    public EventSite {
        Objects.requireNonNull(type, "type");
        if (sentence < 0 || from < 0 || to <= from) {
            throw new IllegalArgumentException("no trigger: sentence " + sentence + ", tokens " + from + " to " + to);
        }
    }
}
