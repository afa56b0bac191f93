package org.babad.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.babad.web.label.Days;
import org.babad.web.label.Numbers;

/**
 * How many events there are by day, month or year, whichever gives a readable number of bars.
 *
 * @param unit what a bar is: "day", "month" or "year"
 * @param bars the bars in time order, without the empty ones
 * @param width how many bars there is room for, the empty ones included
 * @param first the first bar's label
 * @param last the last bar's label
 * @param most how many events the highest bar has
 */
public record Histogram(String unit, List<Bar> bars, int width, String first, String last, int most) {

    /** Bars are this high at most. */
    public static final int HEIGHT = 40;

    private static final int MOST_DAYS = 92;
    private static final int MOST_MONTHS = 150;
    private static final int MOST_YEARS = 150;

    /**
     * One bar.
     *
     * @param x its place, from 0
     * @param height 0 to {@link #HEIGHT}, with one decimal
     * @param label "March 2014: 12 events"
     * @param href the events of that time
     */
    public record Bar(int x, String height, String label, String href) {}

    /** The histogram of a selection's events by day. */
    static Histogram of(SortedMap<LocalDate, Integer> days, Selection selection) {
        if (days.isEmpty()) {
            return new Histogram("day", List.of(), 1, "", "", 0);
        }
        ChronoUnit unit = unit(days.firstKey(), days.lastKey());
        SortedMap<LocalDate, Integer> counts = new TreeMap<>();
        days.forEach((day, count) -> counts.merge(start(day, unit), count, Integer::sum));
        long reach = Math.min(unit.between(counts.firstKey(), counts.lastKey()), MOST_YEARS - 1L);
        LocalDate first = counts.lastKey().minus(reach, unit);
        return new Drawing(unit, first, selection).of(counts.tailMap(first));
    }

    private static ChronoUnit unit(LocalDate first, LocalDate last) {
        if (ChronoUnit.DAYS.between(first, last) < MOST_DAYS) {
            return ChronoUnit.DAYS;
        }
        return ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
    }

    private static LocalDate start(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> day;
            case MONTHS -> day.withDayOfMonth(1);
            default -> day.withDayOfYear(1);
        };
    }

    private static LocalDate end(LocalDate start, ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> start;
            case MONTHS -> start.with(TemporalAdjusters.lastDayOfMonth());
            default -> start.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    /** Draws counts as bars. */
    private record Drawing(ChronoUnit unit, LocalDate first, Selection selection) {

        Histogram of(SortedMap<LocalDate, Integer> counts) {
            int most =
                    counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
            List<Bar> bars = new ArrayList<>();
            counts.entrySet().forEach(entry -> bars.add(bar(entry, most)));
            LocalDate last = counts.lastKey();
            return new Histogram(
                    unit.toString().toLowerCase(Locale.ROOT).replaceAll("s$", ""),
                    bars,
                    (int) unit.between(first, last) + 1,
                    Days.of(first, end(first, unit)),
                    Days.of(last, end(last, unit)),
                    most);
        }

        private Bar bar(Map.Entry<LocalDate, Integer> entry, int most) {
            LocalDate start = entry.getKey();
            LocalDate end = end(start, unit);
            return new Bar(
                    (int) unit.between(first, start),
                    String.format(Locale.ROOT, "%.1f", Math.max(1.5, HEIGHT * (double) entry.getValue() / most)),
                    Days.of(start, end) + ": " + Numbers.count(entry.getValue(), "event", "events"),
                    selection.between(start, end).href("/"));
        }
    }
}
