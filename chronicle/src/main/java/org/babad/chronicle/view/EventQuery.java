package org.babad.chronicle.view;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.babad.model.EventType;
import org.babad.model.Status;

/**
 * Which events are wanted, and which part of them. Every filter that is set must hold. Events come in time order; those
 * without a day stand at their earliest article's day, those without that last.
 *
 * @param types any of these; empty for all
 * @param country the event's place lies in this ISO 3166 alpha-2 country
 * @param side actor or target belongs to this side
 * @param from the event's last day is this or later
 * @param to the event's first day is this or earlier
 * @param statuses a claim has any of these; empty for all
 * @param text words that one sentence of a claim holds, all of them; never a syntax error
 * @param disputedOnly only events with a disagreement
 * @param newestFirst time order backwards
 * @param offset how many events to leave out, at least 0
 * @param limit how many to give, 1 to {@link #MOST}
 */
public record EventQuery(
        Set<EventType> types,
        Optional<String> country,
        Optional<String> side,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Set<Status> statuses,
        Optional<String> text,
        boolean disputedOnly,
        boolean newestFirst,
        int offset,
        int limit) {

    /** The longest page that may be asked for. */
    public static final int MOST = 1000;

    public EventQuery {
        types = Set.copyOf(types);
        statuses = Set.copyOf(statuses);
        Objects.requireNonNull(text, "text");
        if (offset < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page of " + limit + " events from " + offset
                    + ": the offset is at least 0, the limit 1 to " + MOST);
        }
    }

    /** The same, for events with a disagreement only. */
    public EventQuery disputed() {
        return new EventQuery(types, country, side, from, to, statuses, text, true, newestFirst, offset, limit);
    }

    /** Every event, the first fifty. */
    public static EventQuery all() {
        return new Builder().build();
    }

    /** Starts from every event, the first fifty. */
    public static Builder where() {
        return new Builder();
    }

    /** Collects filters. Not thread-safe. */
    public static final class Builder {
        private final Set<EventType> types = EnumSet.noneOf(EventType.class);
        private final Set<Status> statuses = EnumSet.noneOf(Status.class);
        private Optional<String> country = Optional.empty();
        private Optional<String> side = Optional.empty();
        private Optional<LocalDate> from = Optional.empty();
        private Optional<LocalDate> to = Optional.empty();
        private Optional<String> text = Optional.empty();
        private boolean disputedOnly;
        private boolean newestFirst;
        private int offset;
        private int limit = 50;

        /** Adds a type; an event needs one of those added. */
        public Builder type(EventType value) {
            types.add(value);
            return this;
        }

        /** Adds a status; an event needs a claim with one of those added. */
        public Builder status(Status value) {
            statuses.add(value);
            return this;
        }

        public Builder country(String value) {
            country = Optional.of(value);
            return this;
        }

        public Builder side(String value) {
            side = Optional.of(value);
            return this;
        }

        public Builder from(LocalDate value) {
            from = Optional.of(value);
            return this;
        }

        public Builder to(LocalDate value) {
            to = Optional.of(value);
            return this;
        }

        public Builder text(String value) {
            text = Optional.of(value).filter(t -> !t.isBlank());
            return this;
        }

        public Builder disputedOnly(boolean value) {
            disputedOnly = value;
            return this;
        }

        public Builder newestFirst(boolean value) {
            newestFirst = value;
            return this;
        }

        public Builder page(int newOffset, int newLimit) {
            offset = newOffset;
            limit = newLimit;
            return this;
        }

        /** The query; throws {@link IllegalArgumentException} where the page is out of bounds. */
        public EventQuery build() {
            return new EventQuery(
                    types, country, side, from, to, statuses, text, disputedOnly, newestFirst, offset, limit);
        }
    }
}
