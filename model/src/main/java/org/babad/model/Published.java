package org.babad.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * When an article was published, as precisely as it says, and where that was found.
 *
 * @param day the day at the publisher's place; relative dates of the text are counted from it
 * @param instant the exact time with its zone, where given; its date is {@code day}
 * @param origin which part of the input told it
 */
public record Published(LocalDate day, Optional<OffsetDateTime> instant, Origin origin) {

    /** Where a date of publication was found, the most trustworthy first. */
    public enum Origin {
        /** The input has a field for it (JSON articles). */
        GIVEN,
        /** JSON-LD of the page. */
        JSON_LD,
        /** A meta tag of the page. */
        META,
        /** A {@code <time>} element. */
        TIME_ELEMENT,
        /** The address. */
        ADDRESS,
        /** A line that a reader sees. */
        VISIBLE_LINE,
        /** The first sentence of the text: a last resort. */
        FIRST_SENTENCE
    }

    public Published {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(origin, "origin");
        if (instant.isPresent() && !instant.get().toLocalDate().equals(day)) {
            throw new IllegalArgumentException("published on " + day + " but at " + instant.get());
        }
    }

    /** A day without a time. */
    public static Published on(LocalDate day, Origin origin) {
        return new Published(day, Optional.empty(), origin);
    }

    /** An exact time; the day is the one at its own zone. */
    public static Published at(OffsetDateTime instant, Origin origin) {
        return new Published(instant.toLocalDate(), Optional.of(instant), origin);
    }
}
