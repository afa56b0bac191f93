package org.babad.chronicle.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.babad.chronicle.view.EventQuery;

/** An {@link EventQuery} as SQL: a condition with its values. No word of the user gets into the SQL itself. */
final class EventFilter {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final EventQuery query;

    EventFilter(EventQuery query) {
        this.query = query;
        types();
        query.country().ifPresent(country -> add("country = ?", country));
        query.side().ifPresent(side -> add("(actor_side = ? OR target_side = ?)", side, side));
        query.from().map(LocalDate::toEpochDay).ifPresent(day -> add("coalesce(last_day, sort_day) >= ?", day));
        query.to().map(LocalDate::toEpochDay).ifPresent(day -> add("sort_day <= ?", day));
        if (!query.statuses().isEmpty()) {
            add("statuses & ? <> 0", Bits.of(query.statuses()));
        }
        if (query.disputedOnly()) {
            add("disputed <> 0");
        }
        query.text().ifPresent(this::text);
    }

    private void types() {
        if (!query.types().isEmpty()) {
            String marks = query.types().stream().map(type -> "?").collect(Collectors.joining(", "));
            add(
                    "type IN (" + marks + ")",
                    query.types().stream().map(Enum::name).sorted().toArray());
        }
    }

    private void text(String text) {
        Words words = Words.of(text);
        if (words.isEmpty()) {
            add("0");
        } else {
            add(
                    "key IN (SELECT c.event FROM claim_words w JOIN claim c ON c.key = w.rowid"
                            + " WHERE claim_words MATCH ?)",
                    words.match());
        }
    }

    private void add(String condition, Object... more) {
        conditions.add(condition);
        values.addAll(List.of(more));
    }

    private String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    String count() {
        return "SELECT count(*) FROM event" + where();
    }

    /** Counts them by the values of a column, those alone that meet one more condition. */
    String countBy(String column, String condition) {
        String all = where();
        return "SELECT " + column + ", count(*) FROM event" + all + (all.isEmpty() ? " WHERE " : " AND ") + condition
                + " GROUP BY " + column;
    }

    /** All of them, in the order wanted. */
    String all(String columns) {
        String direction = query.newestFirst() ? " DESC" : "";
        return "SELECT " + columns + " FROM event" + where() + " ORDER BY sort_day" + direction + ", key" + direction;
    }

    /** The part wanted; takes {@link #pageValues}. */
    String page(String columns) {
        return all(columns) + " LIMIT ? OFFSET ?";
    }

    /** The values of {@link #page}: the part is a value too, so that every part is the same prepared statement. */
    Object[] pageValues() {
        List<Object> all = new ArrayList<>(values);
        all.add(query.limit());
        all.add(query.offset());
        return all.toArray();
    }

    Object[] values() {
        return values.toArray();
    }
}
