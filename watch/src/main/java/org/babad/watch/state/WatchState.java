package org.babad.watch.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.babad.chronicle.store.Database;
import org.babad.chronicle.store.Session;
import org.babad.reading.fetch.Addresses;
import org.babad.reading.fetch.Ask.Validators;
import org.babad.reading.fetch.HostMemory;
import org.babad.watch.WatchException;

/**
 * The state of a watch in its tables. Every method is one transaction; a process that is killed at any moment leaves what the
 * last one wrote. Thread-safe. Methods throw {@link org.babad.chronicle.store.ChronicleException} where the file fails.
 */
public final class WatchState implements AutoCloseable {

    private static final int VERSION = 1;

    /** A feed that comes back after it was left out is asked again, also where it was gone. */
    private static final String LIST =
            "INSERT INTO watch_feed (address, host, listed, pace, due) VALUES (?, ?, 1, ?, 0)"
                    + " ON CONFLICT (address) DO UPDATE SET gone = CASE WHEN listed = 0 THEN 0 ELSE gone END, listed = 1";

    private static final String FEED =
            "SELECT key, address, moved, etag, last_modified, pace, failures FROM watch_feed WHERE key = ?";

    private static final String POLLED =
            "UPDATE watch_feed SET status = ?, message = ?, moved = ?, title = ifnull(?, title),"
                    + " host = ?, etag = ?, last_modified = ?, failures = ?, pace = ?, due = ?, gone = ?, polled = ?,"
                    + " served = CASE WHEN ? THEN ? ELSE served END, fresh = ? WHERE key = ?";

    private static final String PRUNE = "DELETE FROM watch_item WHERE feed = ?1 AND state <> 0 AND seen < ?2"
            + " AND seen < (SELECT served FROM watch_feed WHERE key = ?1)";

    private final Database database;
    private final Items items = new Items();

    private WatchState(Database database) {
        this.database = database;
    }

    /**
     * Opens the state in a chronicle's file; creates the tables where they are missing.
     *
     * @throws WatchException where a newer version wrote them
     */
    public static WatchState open(Path chronicle) {
        WatchState state = new WatchState(Database.toWrite(chronicle));
        try {
            state.bring(chronicle);
            return state;
        } catch (RuntimeException e) {
            state.close();
            throw e;
        }
    }

    private void bring(Path file) {
        long version = database.write(session -> {
            session.script(schema());
            session.run("INSERT INTO watch_version SELECT ? WHERE NOT EXISTS (SELECT 1 FROM watch_version)", VERSION);
            return session.number("SELECT max(version) FROM watch_version");
        });
        if (version > VERSION) {
            throw new WatchException(file + " was watched by a newer Babad: use that one, or another --db");
        }
    }

    private static String schema() {
        try (InputStream in = WatchState.class.getResourceAsStream("schema.sql")) {
            if (in == null) {
                throw new IllegalStateException("resource schema.sql beside " + WatchState.class + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource schema.sql", e);
        }
    }

    /** What is to be done next. */
    public Agenda agenda() {
        return new Agenda(database);
    }

    /** What is known of hosts. */
    public HostMemory hosts() {
        return new Hosts(database);
    }

    /**
     * Says which feeds are watched from now on.
     *
     * @param pace of a feed that is new
     * @param all whether every feed is due now that is not left alone after failures
     */
    public void list(List<URI> feeds, Duration pace, boolean all) {
        database.write(session -> {
            session.run("UPDATE watch_feed SET listed = 2 WHERE listed = 1");
            for (URI feed : feeds) {
                session.run(LIST, feed.toString(), Addresses.host(feed), pace.toMillis());
            }
            session.run("UPDATE watch_feed SET listed = 0 WHERE listed = 2");
            return all ? session.run("UPDATE watch_feed SET due = 0 WHERE listed = 1 AND failures = 0") : 0;
        });
    }

    /** A feed by its number. */
    public FeedState feed(long key) {
        return database.read(session -> feed(session, key));
    }

    private static FeedState feed(Session session, long key) throws SQLException {
        return session.first(FEED, WatchState::feed, key)
                .orElseThrow(() -> new IllegalStateException("feed " + key + " is gone"));
    }

    private static FeedState feed(ResultSet row) throws SQLException {
        return new FeedState(
                row.getLong(1),
                URI.create(row.getString(2)),
                Optional.ofNullable(row.getString(3)).map(URI::create),
                new Validators(Optional.ofNullable(row.getString(4)), Optional.ofNullable(row.getString(5))),
                Duration.ofMillis(row.getLong(6)),
                row.getInt(7));
    }

    /** An item by its number; empty where it waits no more. */
    public Optional<ItemState> item(long key) {
        return database.read(session -> items.find(session, key));
    }

    /** Those of a feed's items that were never seen, each once; the others are noted as seen now. */
    public List<ItemState> unknown(List<ItemState> listed, Instant now) {
        return database.write(session -> {
            List<ItemState> fresh = new ArrayList<>();
            Set<String> names = new HashSet<>();
            for (ItemState item : listed) {
                boolean named = names.add(item.guid());
                boolean linked = item.link().map(link -> names.add("//" + link)).orElse(true);
                if (!items.touch(session, item, now) && named && linked) {
                    fresh.add(item);
                }
            }
            return fresh;
        });
    }

    /** Writes down a poll with the items that are new in it; gives how many those are, together with {@code before}. */
    public int polled(long feed, Polled poll, int before) {
        return database.write(session -> {
            int fresh = before;
            for (ItemState item : poll.items()) {
                if (!items.touch(session, item, poll.at())) {
                    items.add(session, item, Items.WAITING, Optional.empty(), poll.at());
                    fresh++;
                }
            }
            write(session, feed, poll, fresh);
            return fresh;
        });
    }

    private static void write(Session session, long feed, Polled poll, int fresh) throws SQLException {
        long at = poll.at().toEpochMilli();
        FeedState known = feed(session, feed);
        session.run(
                POLLED,
                poll.status(),
                poll.message().orElse(null),
                poll.moved().map(URI::toString).orElse(null),
                poll.title().orElse(null),
                Addresses.host(poll.moved().orElse(known.address())),
                poll.validators().etag().orElse(null),
                poll.validators().lastModified().orElse(null),
                poll.failures(),
                poll.pace().toMillis(),
                poll.due().toEpochMilli(),
                poll.gone() ? 1 : 0,
                at,
                poll.served() ? 1 : 0,
                at,
                fresh,
                feed);
    }

    /** Writes down what became of an item that was read from the feed itself. */
    public void told(ItemState item, Outcome outcome, Instant now) {
        database.write(session -> {
            items.add(session, item, outcome.kind().code(), outcome.why(), now);
            return true;
        });
    }

    /** Writes down what became of an item that waited. */
    public void end(ItemState item, Outcome outcome, Instant now) {
        database.write(session -> items.end(session, item.key(), outcome.kind().code(), outcome.why(), now));
    }

    /** An item is tried again later. */
    public void putOff(ItemState item, int attempts, String why, Instant due) {
        database.write(session -> items.putOff(session, item.key(), attempts, why, due));
    }

    /** Forgets items that a feed has stopped listing before {@code horizon}. */
    public int prune(long feed, Instant horizon) {
        return database.write(session -> session.run(PRUNE, feed, horizon.toEpochMilli()));
    }

    @Override
    public void close() {
        database.close();
    }
}
