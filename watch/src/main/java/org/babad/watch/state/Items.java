package org.babad.watch.state;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.babad.chronicle.store.Session;
import org.babad.model.Published;
import org.babad.reading.fetch.Addresses;

/** The table of items, inside the transactions of {@link WatchState}. */
final class Items {

    static final int WAITING = 0;

    private static final int LONGEST = 2_000;

    private static final String ADD =
            "INSERT INTO watch_item (feed, guid, link, address, host, title, author, publisher,"
                    + " published, state, due, seen, ended, message) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String FIND = "SELECT key, feed, guid, address, title, author, publisher, published, attempts"
            + " FROM watch_item WHERE key = ? AND state = 0";

    Optional<ItemState> find(Session session, long key) throws SQLException {
        return session.first(FIND, Items::item, key);
    }

    private static ItemState item(ResultSet row) throws SQLException {
        Optional<Published> published = ItemState.readDate(Optional.ofNullable(row.getString(8)));
        return new ItemState(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                Optional.ofNullable(row.getString(4)).map(URI::create),
                Optional.ofNullable(row.getString(5)),
                Optional.ofNullable(row.getString(6)),
                Optional.ofNullable(row.getString(7)),
                published,
                row.getInt(9));
    }

    /** Notes that an item was seen now; whether it was ever before. */
    boolean touch(Session session, ItemState item, Instant now) throws SQLException {
        int byName = session.run(
                "UPDATE watch_item SET seen = ? WHERE feed = ? AND guid = ?",
                now.toEpochMilli(),
                item.feed(),
                clipped(item.guid()));
        int byLink = session.run(
                "UPDATE watch_item SET seen = ?, feed = ? WHERE link = ? AND NOT EXISTS"
                        + " (SELECT 1 FROM watch_item o WHERE o.feed = ? AND o.guid = watch_item.guid)",
                now.toEpochMilli(),
                item.feed(),
                item.link().orElse(null),
                item.feed());
        return byName + byLink > 0 || isLinked(session, item);
    }

    private static boolean isLinked(Session session, ItemState item) throws SQLException {
        return session.number(
                        "SELECT count(*) FROM watch_item WHERE link = ?",
                        item.link().orElse(null))
                > 0;
    }

    void add(Session session, ItemState item, int state, Optional<String> message, Instant now) throws SQLException {
        long at = now.toEpochMilli();
        session.run(
                ADD,
                item.feed(),
                clipped(item.guid()),
                item.link().orElse(null),
                item.address().map(URI::toString).orElse(null),
                item.address().map(Addresses::host).orElse(null),
                item.title().map(Items::clipped).orElse(null),
                item.author().map(Items::clipped).orElse(null),
                item.publisher().map(Items::clipped).orElse(null),
                ItemState.write(item.published()).orElse(null),
                state,
                at,
                at,
                state == WAITING ? 0 : at,
                message.map(Items::clipped).orElse(null));
    }

    int end(Session session, long key, int state, Optional<String> message, Instant now) throws SQLException {
        return session.run(
                "UPDATE watch_item SET state = ?, ended = ?, message = ? WHERE key = ?",
                state,
                now.toEpochMilli(),
                message.map(Items::clipped).orElse(null),
                key);
    }

    int putOff(Session session, long key, int attempts, String why, Instant due) throws SQLException {
        return session.run(
                "UPDATE watch_item SET attempts = ?, message = ?, due = ? WHERE key = ?",
                attempts,
                clipped(why),
                due.toEpochMilli(),
                key);
    }

    private static String clipped(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
