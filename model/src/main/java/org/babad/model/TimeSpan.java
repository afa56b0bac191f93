package org.babad.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * When an event is said to take place.
 *
 * @param evidence the mention that the days were resolved from
 * @param from first day of what the text says
 * @param to last day, not before {@code from}
 * @param contradictory whether the text contradicts itself there ("Rabu (7/1)", which was a Thursday); the days are those of the
 *     date that is written, as the codebook has it
 */
public record TimeSpan(Evidence evidence, LocalDate from, LocalDate to, boolean contradictory) {

    /** Days that nothing in the text contradicts. */
    public TimeSpan(Evidence evidence, LocalDate from, LocalDate to) {
        this(evidence, from, to, false);
    }

    public TimeSpan {
        Objects.requireNonNull(evidence, "evidence");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("time runs backwards: " + from + " to " + to);
        }
    }

    /** The same days, told in a way that contradicts itself. */
    public TimeSpan asContradictory() {
        return new TimeSpan(evidence, from, to, true);
    }

    /** Whether the two share at least one day. */
    public boolean overlaps(TimeSpan other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
