package org.babad.coding.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * Days from the first to the last, both inside.
 *
 * @param from the first
 * @param to the last, not before {@code from}
 */
public record Days(LocalDate from, LocalDate to) {

    public Days {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("days run backwards: " + from + " to " + to);
        }
    }

    /** One day. */
    public static Days on(LocalDate day) {
        return new Days(day, day);
    }

    /** All days of a month. */
    public static Days of(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    /** All days of a year. */
    public static Days ofYear(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Monday to Sunday of the week of {@code day}. */
    public static Days weekOf(LocalDate day) {
        return new Days(
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    /** From the first day of this to {@code end}; this where {@code end} is before it. */
    public Days until(LocalDate end) {
        return end.isBefore(from) ? this : new Days(from, end);
    }

    /** Whether it is a single day. */
    public boolean isOneDay() {
        return from.equals(to);
    }
}
