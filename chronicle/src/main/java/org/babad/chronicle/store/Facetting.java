package org.babad.chronicle.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.babad.chronicle.view.Facets;

/** Counts the events that a filter lets through by country, side and day. */
final class Facetting {

    private final Session session;
    private final EventFilter filter;

    Facetting(Session session, EventFilter filter) {
        this.session = session;
        this.filter = filter;
    }

    Facets facets() throws SQLException {
        Map<String, Integer> countries = new HashMap<>();
        add(countries, "country", "country IS NOT NULL");
        Map<String, Integer> sides = new HashMap<>();
        add(sides, "actor_side", "actor_side IS NOT NULL");
        add(sides, "target_side", "target_side IS NOT NULL AND target_side IS NOT actor_side");
        return new Facets(countries, sides, days());
    }

    private void add(Map<String, Integer> counts, String column, String condition) throws SQLException {
        session.list(
                filter.countBy(column, condition),
                row -> counts.merge(row.getString(1), row.getInt(2), Integer::sum),
                filter.values());
    }

    private TreeMap<LocalDate, Integer> days() throws SQLException {
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        session.list(
                filter.countBy("sort_day", "sort_day < " + Events.NO_DAY),
                row -> days.put(LocalDate.ofEpochDay(row.getLong(1)), row.getInt(2)),
                filter.values());
        return days;
    }
}
