package org.babad.coding.time;

import java.util.Optional;

/** What a pattern says about its values. Each knows what it counts from and how to resolve it. */
enum Meaning {
    /** A day of a month; the year may be missing. */
    DATE(TimeMention.Basis.CALENDAR, CalendarDays::date),
    /** A day of a month in last year, this year, next year. */
    DATE_OF_YEAR(TimeMention.Basis.CALENDAR, CalendarDays::dateOfYear),
    /** From one day to another of one month. */
    DATE_RANGE(TimeMention.Basis.CALENDAR, CalendarDays::dateRange),
    /** A month or a part of it; the year may be missing. */
    MONTH(TimeMention.Basis.CALENDAR, CalendarDays::month),
    /** A month of last year, this year, next year. */
    MONTH_OF_YEAR(TimeMention.Basis.CALENDAR, CalendarDays::monthOfYear),
    /** A year or a part of it. */
    YEAR(TimeMention.Basis.CALENDAR, CalendarDays::year),
    /** From one year to another. */
    YEAR_RANGE(TimeMention.Basis.CALENDAR, CalendarDays::yearRange),
    /** A weekday near publication. */
    WEEKDAY(TimeMention.Basis.PUBLICATION, RelativeDays::weekday),
    /** A weekday of last, this or next week. */
    WEEKDAY_OF_WEEK(TimeMention.Basis.PUBLICATION, RelativeDays::weekdayOfWeek),
    /** The argument's number of days from publication. */
    OFFSET(TimeMention.Basis.PUBLICATION, RelativeDays::offset),
    /** Last, this or next week, month, year, or a part of it. */
    PERIOD(TimeMention.Basis.PUBLICATION, RelativeDays::period),
    /** So many units before publication. */
    AGO(TimeMention.Basis.PUBLICATION, RelativeDays::ago),
    /** The last so many units up to publication. */
    LAST(TimeMention.Basis.PUBLICATION, RelativeDays::last),
    /** So many units before the day that the text has reached. */
    EARLIER(TimeMention.Basis.RUNNING, RelativeDays::earlier),
    /** So many units after it. */
    LATER(TimeMention.Basis.RUNNING, RelativeDays::later),
    /** So many units from a day of the same sentence, or of the one before. */
    APART(TimeMention.Basis.RUNNING, RelativeDays::apart),
    /** A weekday before it. */
    WEEKDAY_BEFORE(TimeMention.Basis.RUNNING, RelativeDays::weekdayBefore),
    /** A day of a month in the year that the text has reached. */
    DATE_OF_REACHED(TimeMention.Basis.CALENDAR, CalendarDays::dateOfReached),
    /** A month of that year, or that very month. */
    MONTH_OF_REACHED(TimeMention.Basis.CALENDAR, CalendarDays::monthOfReached),
    /** That very year. */
    YEAR_REACHED(TimeMention.Basis.CALENDAR, CalendarDays::yearReached),
    /** That very day: "hari yang sama", an hour. */
    SAME(TimeMention.Basis.RUNNING, (bound, argument, reference) -> reference.running()),
    /** Nothing that a calendar knows; keeps its words from being read as something else. */
    VAGUE(TimeMention.Basis.NONE, (bound, argument, reference) -> Optional.empty());

    /** Resolves bound values. */
    @FunctionalInterface
    interface Resolution {
        Optional<Days> days(Bound bound, int argument, Reference reference);
    }

    private final TimeMention.Basis basis;
    private final Resolution resolution;

    Meaning(TimeMention.Basis basis, Resolution resolution) {
        this.basis = basis;
        this.resolution = resolution;
    }

    TimeMention.Basis basis() {
        return basis;
    }

    /** The days of a match; empty where they are unknown or no such day is in the calendar. */
    Optional<Days> days(Pattern.Match match, Reference reference) {
        return resolution.days(match.bound(), match.pattern().argument(), reference);
    }
}
