package org.babad.coding.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Days that the calendar names. Where the year is missing the date of publication decides: news without a year speaks of
 * the months before it, or of the next few weeks.
 */
final class CalendarDays {

    /** How far ahead of publication a date without a year may lie. */
    private static final int DAYS_AHEAD = 45;

    /** How far ahead where the sentence speaks of what is to come. */
    private static final int DAYS_AHEAD_IN_FUTURE = 300;

    /** A weekday that fits weighs as much as a date this much nearer. */
    private static final int WEEKDAY_WEIGHT = 120;

    private CalendarDays() {}

    static Optional<Days> date(Bound bound, int argument, Reference reference) {
        return day(bound, reference, 0).map(Days::on);
    }

    static Optional<Days> dateOfYear(Bound bound, int argument, Reference reference) {
        return year(reference, bound.get(Slot.DIR, 0))
                .flatMap(year -> valid(year, month(bound, reference), bound.get(Slot.DAY)))
                .map(Days::on);
    }

    static Optional<Days> dateRange(Bound bound, int argument, Reference reference) {
        Optional<LocalDate> from = day(bound, reference, 0);
        Optional<LocalDate> to = day(bound, reference, 1);
        return from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
                ? Optional.of(new Days(from.get(), to.get()))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(Bound bound, Reference reference, int nth) {
        OptionalInt month = month(bound, reference);
        OptionalInt day = bound.nth(Slot.DAY, nth);
        OptionalInt year = yearOf(bound, reference);
        if (year.isPresent()) {
            return valid(year.getAsInt(), month, day);
        }
        return reference.published().flatMap(p -> nearest(p, month, day, bound.nth(Slot.WEEKDAY, nth), reference));
    }

    /** The year written, or the one written before in a sentence that goes back to it ("8 November 2020 ... pada 25 November"). */
    private static OptionalInt yearOf(Bound bound, Reference reference) {
        boolean old = reference
                .published()
                .filter(p -> reference.reached().year().orElse(p.getYear()) < p.getYear())
                .isPresent();
        boolean open = bound.get(Slot.WEEKDAY).isEmpty() && bound.month().isPresent();
        return bound.get(Slot.YEAR).isPresent() || !old || !open
                ? bound.get(Slot.YEAR)
                : reference.reached().year();
    }

    static Optional<Days> dateOfReached(Bound bound, int argument, Reference reference) {
        return reference
                .reached()
                .days()
                .flatMap(r -> valid(r.from().getYear(), bound.month(), bound.get(Slot.DAY)))
                .map(Days::on);
    }

    static Optional<Days> monthOfReached(Bound bound, int argument, Reference reference) {
        return reference
                .reached()
                .days()
                .map(r -> YearMonth.of(
                        r.from().getYear(), bound.get(Slot.MONTH, r.from().getMonthValue())))
                .map(m -> part(bound, m));
    }

    static Optional<Days> yearReached(Bound bound, int argument, Reference reference) {
        return reference.reached().days().map(r -> part(bound, r.from().getYear()));
    }

    /** The month named; that of publication where only a day is. */
    private static OptionalInt month(Bound bound, Reference reference) {
        if (bound.month().isPresent()) {
            return bound.month();
        }
        return reference.published().map(p -> OptionalInt.of(p.getMonthValue())).orElse(OptionalInt.empty());
    }

    private static Optional<LocalDate> nearest(
            LocalDate published, OptionalInt month, OptionalInt day, OptionalInt weekday, Reference reference) {
        int ahead = reference.future() ? DAYS_AHEAD_IN_FUTURE : DAYS_AHEAD;
        return IntStream.rangeClosed(published.getYear() - 6, published.getYear() + 1)
                .mapToObj(year -> valid(year, month, day))
                .flatMap(Optional::stream)
                .filter(d -> !d.isAfter(published.plusDays(ahead)))
                .min(Comparator.comparingLong(d -> distance(d, published, weekday, reference.future())));
    }

    private static long distance(LocalDate day, LocalDate published, OptionalInt weekday, boolean future) {
        boolean fits = weekday.isEmpty() || day.getDayOfWeek().getValue() == weekday.getAsInt();
        long days = Math.abs(published.toEpochDay() - day.toEpochDay());
        boolean wrongSide = future && day.isBefore(published);
        return days + (fits ? 0 : WEEKDAY_WEIGHT) + (wrongSide ? DAYS_AHEAD : 0);
    }

    private static Optional<LocalDate> valid(int year, OptionalInt month, OptionalInt day) {
        if (month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month.getAsInt(), day.getAsInt()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Days> month(Bound bound, int argument, Reference reference) {
        OptionalInt month = bound.get(Slot.MONTH);
        if (bound.get(Slot.YEAR).isPresent()) {
            return Optional.of(part(bound, YearMonth.of(bound.get(Slot.YEAR, 0), month.getAsInt())));
        }
        return reference.published().map(p -> part(bound, monthNear(bound, month.getAsInt(), p, reference.future())));
    }

    private static YearMonth monthNear(Bound bound, int month, LocalDate published, boolean future) {
        YearMonth now = YearMonth.from(published);
        YearMonth same = YearMonth.of(published.getYear(), month);
        int direction = bound.get(Slot.DIR, 0);
        if (direction > 0 || direction == 0 && future) {
            return same.isBefore(now) || direction > 0 && same.equals(now) ? same.plusYears(1) : same;
        }
        return same.isAfter(now) || direction < 0 && same.equals(now) ? same.minusYears(1) : same;
    }

    static Optional<Days> monthOfYear(Bound bound, int argument, Reference reference) {
        return year(reference, bound.get(Slot.DIR, 0)).map(y -> part(bound, YearMonth.of(y, bound.get(Slot.MONTH, 1))));
    }

    /** The year that lies {@code direction} years from publication. */
    private static Optional<Integer> year(Reference reference, int direction) {
        return reference.published().map(p -> p.getYear() + direction);
    }

    static Optional<Days> year(Bound bound, int argument, Reference reference) {
        return Optional.of(part(bound, bound.get(Slot.YEAR, 1900)));
    }

    static Optional<Days> yearRange(Bound bound, int argument, Reference reference) {
        int from = bound.get(Slot.YEAR, 1900);
        int to = bound.nth(Slot.YEAR, 1).orElse(from);
        return from <= to
                ? Optional.of(new Days(Days.ofYear(from).from(), Days.ofYear(to).to()))
                : Optional.empty();
    }

    /** The begin (days 1 to 10), middle (11 to 20) or end (21 on) of a month, as the codebook cuts it. */
    static Days part(Bound bound, YearMonth month) {
        OptionalInt part = bound.get(Slot.PART);
        if (part.isEmpty()) {
            return Days.of(month);
        }
        int first = 1 + 10 * part.getAsInt();
        return new Days(month.atDay(first), part.getAsInt() == 2 ? month.atEndOfMonth() : month.atDay(first + 9));
    }

    /** The begin (January to March), middle (May to August) or end (October to December) of a year. */
    static Days part(Bound bound, int year) {
        OptionalInt part = bound.get(Slot.PART);
        if (part.isEmpty()) {
            return Days.ofYear(year);
        }
        int[] months = new int[][] {{1, 3}, {5, 8}, {10, 12}}[part.getAsInt()];
        return new Days(
                LocalDate.of(year, months[0], 1), YearMonth.of(year, months[1]).atEndOfMonth());
    }
}
