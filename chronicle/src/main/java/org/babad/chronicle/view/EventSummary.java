package org.babad.chronicle.view;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.babad.model.Disagreement.Slot;
import org.babad.model.Event;
import org.babad.model.Status;

/**
 * One event as a list shows it.
 *
 * @param event the event with the values that most independent claims give
 * @param articles how many articles tell of it, copies among them
 * @param voices how many independent voices tell of it: claims that share a text, a source or the root of their relays are
 *     one
 * @param statuses every status that a claim gives it
 * @param disputed the slots on which claims disagree; empty where they do not
 * @param fatalities how many were killed, where a claim counts them
 */
public record EventSummary(
        Event event,
        int articles,
        int voices,
        Set<Status> statuses,
        Set<Slot> disputed,
        Optional<Fatalities> fatalities) {

    public EventSummary {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(fatalities, "fatalities");
        statuses = Set.copyOf(statuses);
        disputed = Set.copyOf(disputed);
        if (articles < 1 || voices < 1) {
            throw new IllegalArgumentException("event " + event.id() + " without an article or a voice");
        }
    }
}
