package org.babad.chronicle.view;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What adding one article did.
 *
 * @param outcome whether the article was new
 * @param claims how many claims were stored with it; 0 where it was known
 * @param events ids of the events that its claims belong to; empty where it was known
 * @param copyOf the id of the article of which it is a copy, where it is one
 */
public record Added(Outcome outcome, int claims, Set<String> events, Optional<String> copyOf) {

    /** What became of the article. */
    public enum Outcome {
        /** Its id was not in the chronicle: stored. */
        NEW,
        /** The very same article with the very same claims was there: nothing changed. */
        KNOWN,
        /** Its id was there with another text, other facts or other claims: these replace what was there. */
        CHANGED
    }

    public Added {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(copyOf, "copyOf");
        events = Set.copyOf(events);
    }
}
