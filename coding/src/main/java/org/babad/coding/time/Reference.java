package org.babad.coding.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an expression is resolved against.
 *
 * @param published the day of publication
 * @param reached what the text has reached
 * @param future whether the words around it speak of what is to come
 */
record Reference(Optional<LocalDate> published, Reached reached, boolean future) {

    /**
     * What the text has reached.
     *
     * @param day the last single day of an event
     * @param days the last days of an event, however many
     * @param here whether {@code day} stands in the same sentence
     * @param year the year last written in the same sentence
     */
    record Reached(Optional<Days> day, Optional<Days> days, boolean here, OptionalInt year) {

        /** Nothing yet. */
        static final Reached NOTHING = new Reached(Optional.empty(), Optional.empty(), false, OptionalInt.empty());

        /** This at the begin of another sentence. */
        Reached onward() {
            return new Reached(day, days, false, OptionalInt.empty());
        }

        /** This behind an expression of an event's days. */
        Reached after(Days found, boolean writtenYear) {
            boolean oneDay = found.isOneDay();
            return new Reached(
                    oneDay ? Optional.of(found) : day,
                    Optional.of(found),
                    here || oneDay,
                    writtenYear ? OptionalInt.of(found.from().getYear()) : year);
        }
    }

    /** The day that the text has reached. */
    Optional<Days> running() {
        return reached.day();
    }
}
