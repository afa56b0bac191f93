package org.babad.watch.state;

import java.time.Instant;
import java.util.Optional;
import org.babad.chronicle.store.Database;
import org.babad.reading.fetch.HostMemory;
import org.babad.reading.fetch.HostRecord;

/** Hosts with their crawl delays and rests, kept so that a watch that starts again comes back no sooner. Thread-safe. */
final class Hosts implements HostMemory {

    private static final String LOAD = "SELECT free, failures, rested FROM watch_host WHERE host = ?";
    private static final String SAVE =
            "INSERT OR REPLACE INTO watch_host (host, free, failures, rested)" + " VALUES (?, ?, ?, ?)";

    private final Database database;

    Hosts(Database database) {
        this.database = database;
    }

    @Override
    public Optional<HostRecord> load(String host) {
        return database.read(session -> session.first(
                LOAD,
                row -> new HostRecord(
                        Instant.ofEpochMilli(row.getLong(1)), row.getInt(2), Instant.ofEpochMilli(row.getLong(3))),
                host));
    }

    @Override
    public void save(String host, HostRecord now) {
        database.write(session -> session.run(
                SAVE,
                host,
                now.free().toEpochMilli(),
                now.failures(),
                now.rested().toEpochMilli()));
    }
}
