package org.babad.watch.state;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.babad.chronicle.store.Database;

/** What is to be done next, as the state has it: polls that are due, items that wait, at hosts that may be asked. Thread-safe. */
public final class Agenda {

    /** What can be done, one thing a host: polls before items, what has waited longest first. */
    private static final String READY = "SELECT kind, key, w.host, min(kind * 4000000000000 + due) FROM ("
            + "SELECT 0 AS kind, key, host, due FROM watch_feed WHERE listed = 1 AND gone = 0 AND due <= ?1"
            + " AND (?2 = 0 OR polled < ?2)"
            + " UNION ALL SELECT 1, i.key, i.host, i.due FROM watch_item i JOIN watch_feed f ON f.key = i.feed"
            + " WHERE i.state = 0 AND i.due <= ?1 AND f.listed = 1) w LEFT JOIN watch_host h ON h.host = w.host"
            + " WHERE max(ifnull(h.free, 0), ifnull(h.rested, 0)) <= ?1 GROUP BY w.host";

    /** When something can be done next. */
    private static final String NEXT = "SELECT ifnull(min(max(due, ifnull(h.free, 0), ifnull(h.rested, 0))), -1) FROM ("
            + "SELECT host, due FROM watch_feed WHERE listed = 1 AND gone = 0 AND (?2 = 0 OR polled < ?2)"
            + " UNION ALL SELECT i.host, i.due FROM watch_item i JOIN watch_feed f ON f.key = i.feed"
            + " WHERE i.state = 0 AND f.listed = 1) w LEFT JOIN watch_host h ON h.host = w.host"
            + " WHERE ?2 = 0 OR max(due, ifnull(h.rested, 0)) <= ?1";

    private static final String WAITING = "SELECT count(*) FROM watch_item i LEFT JOIN watch_host h ON h.host = i.host"
            + " WHERE i.feed = ? AND i.state = 0 AND max(i.due, ifnull(h.rested, 0)) <= ?";

    private final Database database;

    Agenda(Database database) {
        this.database = database;
    }

    /**
     * What can be done now, one thing a host.
     *
     * @param round when the only round began, in which a feed is polled once; empty where there is no end
     */
    public List<Work> ready(Instant now, Optional<Instant> round) {
        return database.read(session -> session.list(
                READY,
                row -> new Work(Work.Kind.values()[row.getInt(1)], row.getLong(2), row.getString(3)),
                now.toEpochMilli(),
                millis(round)));
    }

    /** When something can be done next, now where that is past; empty for never. Of a round only what is due already counts. */
    public Optional<Instant> next(Instant now, Optional<Instant> round) {
        long at = database.read(session -> session.number(NEXT, now.toEpochMilli(), millis(round)));
        return at < 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(at));
    }

    private static long millis(Optional<Instant> round) {
        return round.map(Instant::toEpochMilli).orElse(0L);
    }

    /** How many items of a feed could be read now. */
    public long waiting(long feed, Instant now) {
        return database.read(session -> session.number(WAITING, feed, now.toEpochMilli()));
    }
}
