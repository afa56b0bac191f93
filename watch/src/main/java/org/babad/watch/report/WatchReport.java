package org.babad.watch.report;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.chronicle.store.Database;
import org.babad.chronicle.store.Session;

/** Reads how the feeds of a chronicle's watch are doing; sees what a running watch writes. Thread-safe. */
public final class WatchReport {

    private static final String FEEDS =
            "SELECT key, address, moved, title, status, message, failures, gone, polled, due,"
                    + " fresh FROM watch_feed WHERE listed = 1 ORDER BY failures > 0 DESC, address LIMIT ?";
    private static final String COUNT = "SELECT count(*) FROM watch_item WHERE feed = ? AND state = ?";
    private static final String TROUBLES = "SELECT ifnull(address, guid), message, state = 0 FROM watch_item"
            + " WHERE feed = ? AND message IS NOT NULL AND state IN (0, 2) ORDER BY max(ended, seen) DESC, key DESC LIMIT 5";

    private WatchReport() {}

    /**
     * The watched feeds of an existing chronicle, those in trouble first; none where it was never watched.
     *
     * @param most how many feeds at the most
     * @throws org.babad.chronicle.store.ChronicleException where the file cannot be read
     */
    public static List<FeedReport> read(Path chronicle, int most) {
        try (Database database = Database.toRead(chronicle)) {
            return database.read(session -> isWatched(session) ? reports(session, most) : List.of());
        }
    }

    private static boolean isWatched(Session session) throws SQLException {
        return session.number("SELECT count(*) FROM sqlite_schema WHERE name = 'watch_item'") > 0;
    }

    private static List<FeedReport> reports(Session session, int most) throws SQLException {
        List<FeedReport> reports = new ArrayList<>();
        session.each(FEEDS, row -> report(session, row), reports::add, most);
        return reports;
    }

    private static FeedReport report(Session session, ResultSet row) throws SQLException {
        long key = row.getLong(1);
        boolean gone = row.getInt(8) != 0;
        return new FeedReport(
                row.getString(2),
                Optional.ofNullable(row.getString(3)),
                Optional.ofNullable(row.getString(4)),
                row.getInt(5),
                Optional.ofNullable(row.getString(6)),
                row.getInt(7),
                gone,
                time(row.getLong(9)),
                gone ? Optional.empty() : time(row.getLong(10)),
                row.getInt(11),
                session.number(COUNT, key, 1),
                session.number(COUNT, key, 0),
                session.number(COUNT, key, 2),
                session.number(COUNT, key, 3),
                session.list(TROUBLES, WatchReport::trouble, key));
    }

    private static FeedReport.Trouble trouble(ResultSet row) throws SQLException {
        return new FeedReport.Trouble(row.getString(1), row.getString(2), row.getInt(3) != 0);
    }

    private static Optional<Instant> time(long millis) {
        return millis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
