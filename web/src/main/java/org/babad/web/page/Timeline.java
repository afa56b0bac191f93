package org.babad.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.chronicle.view.Counts;
import org.babad.chronicle.view.EventSummary;
import org.babad.chronicle.view.Facets;
import org.babad.chronicle.view.Page;
import org.babad.web.label.Days;
import org.babad.web.label.Numbers;

/**
 * Events in time order.
 *
 * @param summary how much the whole chronicle holds, in words
 * @param found how many events are selected, in words
 * @param empty whether the chronicle holds no event at all
 * @param form the filters
 * @param chips the filters that are set
 * @param histogram the selected events over time
 * @param months the events of this page
 * @param pager which events these are
 */
public record Timeline(
        List<String> summary,
        String found,
        boolean empty,
        FilterForm form,
        List<Chip> chips,
        Histogram histogram,
        List<Month> months,
        Pager pager) {

    /** How many events a page shows. */
    public static final int SIZE = 50;

    /** The events of a month; {@code label} is "November 2022". */
    public record Month(String label, List<Day> days) {}

    /**
     * The events of a day, or of the same days, that follow each other.
     *
     * @param number the day of the month; empty where it is not one day
     * @param weekday "Wed"; empty likewise
     * @param date ISO, the first day; empty where the events have no day
     * @param interval the days in words, where they are more than one
     */
    public record Day(String number, String weekday, String date, String interval, List<EventRow> events) {}

    /**
     * The timeline of a selection.
     *
     * @param whole how all events of the chronicle are spread
     * @param spread how the selected ones are
     */
    public static Timeline of(
            Selection selection, Page<EventSummary> page, Counts counts, Facets whole, Facets spread) {
        return new Timeline(
                summary(counts),
                Numbers.count(page.total(), "event", "events"),
                counts.events() == 0,
                FilterForm.of(selection, counts, whole),
                Chip.of(selection),
                Histogram.of(spread.days(), selection),
                months(page.items().stream().map(EventRow::of).toList()),
                Pager.of(selection.page(), SIZE, page.total(), n -> selection
                        .atPage(n)
                        .href("/")));
    }

    private static List<String> summary(Counts counts) {
        List<String> out = new ArrayList<>();
        out.add(Numbers.count(counts.articles(), "article", "articles")
                + (counts.copies() > 0 ? ", " + Numbers.count(counts.copies(), "copy", "copies") : ""));
        out.add(Numbers.count(counts.claims(), "claim", "claims"));
        out.add(Numbers.of(counts.disputed()) + " disputed");
        return out;
    }

    /** Events without a day stay where time order has them: with the month before. */
    private static List<Month> months(List<EventRow> rows) {
        List<Month> months = new ArrayList<>();
        Optional<YearMonth> current = Optional.empty();
        List<EventRow> held = new ArrayList<>();
        for (EventRow row : rows) {
            Optional<YearMonth> month = row.day().map(YearMonth::from);
            if (month.isPresent() && !month.equals(current) && !held.isEmpty()) {
                months.add(month(current, held));
                held = new ArrayList<>();
            }
            current = month.isPresent() ? month : current;
            held.add(row);
        }
        if (!held.isEmpty()) {
            months.add(month(current, held));
        }
        return months;
    }

    private static Month month(Optional<YearMonth> month, List<EventRow> rows) {
        String label = month.map(m -> Days.month(m.atDay(1))).orElse("Day not told");
        List<Day> days = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || !rows.get(i).days().equals(rows.get(start).days())) {
                days.add(day(rows.subList(start, i)));
                start = i;
            }
        }
        return new Month(label, days);
    }

    private static Day day(List<EventRow> rows) {
        Optional<LocalDate> first = rows.get(0).day();
        Optional<LocalDate> only = first.filter(day -> rows.get(0).days().equals(Optional.of(Days.of(day))));
        return new Day(
                only.map(day -> String.valueOf(day.getDayOfMonth())).orElse(""),
                only.map(Days::weekday).orElse(""),
                first.map(LocalDate::toString).orElse(""),
                only.isPresent() ? "" : rows.get(0).days().orElse(""),
                List.copyOf(rows));
    }
}
