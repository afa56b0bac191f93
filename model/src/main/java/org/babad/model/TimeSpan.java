package org.babad.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * When an event is said to take place.
 *
 * @param evidence the mention that the days were resolved from
 * @param from first day of what the text says
 * @param to last day, not before {@code from}
 */
public record TimeSpan(Evidence evidence, LocalDate from, LocalDate to) {

    public TimeSpan {
        Objects.requireNonNull(evidence, "evidence");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("time runs backwards: " + from + " to " + to);
        }
    }

    /** Whether the two share at least one day. */
    public boolean overlaps(TimeSpan other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
