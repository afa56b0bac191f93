package org.babad.chronicle.link;

import java.util.Optional;
import org.babad.model.TimeSpan;

/**
 * When a claim's event takes place, as day numbers. Where the text does not tell, the days before publication stand in,
 * since news is of those days.
 *
 * @param first first day; with {@code last} the whole of time where neither the day nor the publication is known
 * @param last last day
 * @param told whether the text tells
 */
public record Days(int first, int last, boolean told) {

    /** How far before its publication an article's undated events are looked for, in days. */
    private static final int NEWS = 2;

    private static final Days NEVER = new Days(Integer.MIN_VALUE / 4, Integer.MIN_VALUE / 4, false);

    static Days of(Optional<TimeSpan> time, Optional<Long> published) {
        return time.map(t ->
                        new Days(Math.toIntExact(t.from().toEpochDay()), Math.toIntExact(t.to().toEpochDay()), true))
                .or(() -> published.map(Math::toIntExact).map(day -> new Days(day - NEWS, day, false)))
                .orElse(NEVER);
    }

    /** Whether anything at all is known about the day. */
    boolean isKnown() {
        return this != NEVER;
    }

    int length() {
        return last - first + 1;
    }

    /** How many days lie between the two; 0 where they meet, 1 from one day to the next. */
    int gap(Days other) {
        return Math.max(0, Math.max(first, other.first) - Math.min(last, other.last));
    }

    /** The days that both cover, as a part of those that either covers: 0 to 1. */
    double share(Days other) {
        int both = Math.min(last, other.last) - Math.max(first, other.first) + 1;
        int either = Math.max(last, other.last) - Math.min(first, other.first) + 1;
        return both <= 0 ? 0 : (double) both / either;
    }
}
