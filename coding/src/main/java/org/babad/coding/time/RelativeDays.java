package org.babad.coding.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/** Days counted from publication, or from the day that the text has reached. */
final class RelativeDays {

    private RelativeDays() {}

    static Optional<Days> weekday(Bound bound, int argument, Reference reference) {
        DayOfWeek weekday = DayOfWeek.of(bound.get(Slot.WEEKDAY, 1));
        OptionalInt direction = bound.get(Slot.DIR);
        boolean next = direction.orElse(0) > 0 || direction.isEmpty() && reference.future();
        return reference.published().map(p -> Days.on(weekday(p, weekday, next, direction)));
    }

    private static LocalDate weekday(LocalDate published, DayOfWeek weekday, boolean next, OptionalInt direction) {
        if (next) {
            return published.with(TemporalAdjusters.next(weekday));
        }
        return direction.orElse(0) < 0
                ? published.with(TemporalAdjusters.previous(weekday))
                : published.with(TemporalAdjusters.previousOrSame(weekday));
    }

    static Optional<Days> weekdayOfWeek(Bound bound, int argument, Reference reference) {
        DayOfWeek weekday = DayOfWeek.of(bound.get(Slot.WEEKDAY, 1));
        return reference
                .published()
                .map(p -> p.plusWeeks(bound.get(Slot.DIR, 0)))
                .map(p -> Days.on(p.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .with(TemporalAdjusters.nextOrSame(weekday))));
    }

    static Optional<Days> offset(Bound bound, int argument, Reference reference) {
        return reference.published().map(p -> Days.on(p.plusDays(argument)));
    }

    static Optional<Days> period(Bound bound, int argument, Reference reference) {
        return reference.published().flatMap(p -> period(bound, p, bound.get(Slot.DIR, 0)));
    }

    private static Optional<Days> period(Bound bound, LocalDate published, int direction) {
        return switch (bound.unit()) {
            case WEEKS -> Optional.of(week(bound, published, direction));
            case MONTHS -> Optional.of(
                    CalendarDays.part(bound, YearMonth.from(published).plusMonths(direction)));
            case YEARS -> Optional.of(CalendarDays.part(bound, published.getYear() + direction));
            default -> Optional.empty();
        };
    }

    /** A week: its begin is Monday and Tuesday, its middle Wednesday and Thursday, its end Saturday and Sunday. */
    private static Days week(Bound bound, LocalDate published, int direction) {
        LocalDate monday = Days.weekOf(published.plusWeeks(direction)).from();
        return switch (bound.get(Slot.PART, -1)) {
            case 0 -> new Days(monday, monday.plusDays(1));
            case 1 -> new Days(monday.plusDays(2), monday.plusDays(3));
            case 2 -> weekend(monday, published, bound.get(Slot.DIR).isPresent());
            default -> Days.weekOf(monday);
        };
    }

    /** The weekend of the week that begins on {@code monday}; without a direction the last that has begun. */
    private static Days weekend(LocalDate monday, LocalDate published, boolean directed) {
        LocalDate saturday = monday.plusDays(5);
        LocalDate first = !directed && saturday.isAfter(published) ? saturday.minusWeeks(1) : saturday;
        return new Days(first, first.plusDays(1));
    }

    static Optional<Days> ago(Bound bound, int argument, Reference reference) {
        return reference.published().flatMap(p -> moved(p, bound.unit(), -bound.count()));
    }

    static Optional<Days> earlier(Bound bound, int argument, Reference reference) {
        return reference.running().flatMap(r -> moved(r.from(), bound.unit(), -bound.count()));
    }

    static Optional<Days> later(Bound bound, int argument, Reference reference) {
        return reference.running().flatMap(r -> moved(r.to(), bound.unit(), bound.count()));
    }

    /**
     * "Dua hari setelah X": where the sentence has named a day, X was so long before it; else what is told lies so long behind
     * the day that the text has reached. {@code argument} is -1 for "setelah", 1 for "sebelum".
     */
    static Optional<Days> apart(Bound bound, int argument, Reference reference) {
        int direction = reference.reached().here() ? argument : -argument;
        return reference.running().flatMap(r -> moved(r.from(), bound.unit(), direction * bound.count()));
    }

    static Optional<Days> weekdayBefore(Bound bound, int argument, Reference reference) {
        DayOfWeek weekday = DayOfWeek.of(bound.get(Slot.WEEKDAY, 1));
        return reference.running().map(r -> Days.on(r.from().with(TemporalAdjusters.previous(weekday))));
    }

    /** The day, week, month or year that lies so many units away; hours stay on the day unless they make days. */
    private static Optional<Days> moved(LocalDate day, Unit unit, int count) {
        return switch (unit) {
            case HOURS -> Optional.of(Days.on(day.plusDays(count / 24)));
            case DAYS -> Optional.of(Days.on(day.plusDays(count)));
            case WEEKS -> Optional.of(Days.weekOf(day.plusWeeks(count)));
            case MONTHS -> Optional.of(Days.of(YearMonth.from(day).plusMonths(count)));
            case YEARS -> Optional.of(Days.ofYear(day.getYear() + count));
            case DECADES -> Optional.empty();
        };
    }

    static Optional<Days> last(Bound bound, int argument, Reference reference) {
        return reference.published().flatMap(p -> first(p, bound.unit(), bound.count())
                .map(f -> new Days(f, p)));
    }

    /** The first day of the last so many units: "tiga hari terakhir" is the day and the two before. */
    private static Optional<LocalDate> first(LocalDate day, Unit unit, int count) {
        return switch (unit) {
            case HOURS -> Optional.of(day.minusDays((count + 23L) / 24));
            case DAYS -> Optional.of(day.minusDays(count - 1L));
            case WEEKS -> Optional.of(day.minusWeeks(count));
            case MONTHS -> Optional.of(day.minusMonths(count));
            case YEARS -> Optional.of(day.minusYears(count));
            case DECADES -> Optional.empty();
        };
    }
}
