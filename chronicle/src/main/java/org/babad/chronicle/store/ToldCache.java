package org.babad.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.babad.chronicle.link.Mention;
import org.babad.model.Claim;
import org.babad.model.Published;
import org.babad.model.Published.Origin;
import org.babad.model.json.ClaimReader;

/**
 * The claims that the writer saw last, by key: news comes in waves, and a claim is compared with those of the same days.
 * Claims never change and keys are never used again, but for a transaction that was rolled back: {@link #clear} then. Not
 * thread-safe.
 */
final class ToldCache {

    private static final int MOST = 30_000;

    private static final String LOAD = "SELECT c.key, c.article, c.sentence, c.json, a.published, a.publisher"
            + " FROM claim c JOIN article a ON a.key = c.article WHERE c.key = ?";

    private final Map<Long, Told> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Told> eldest) {
            return size() > MOST;
        }
    };

    void put(Told told) {
        known.put(told.key(), told);
    }

    void clear() {
        known.clear();
    }

    Told get(Session session, long key) throws SQLException {
        Told told = known.get(key);
        if (told == null) {
            told = session.first(LOAD, ToldCache::read, key)
                    .orElseThrow(() -> new IllegalStateException("claim " + key + " is gone"));
            put(told);
        }
        return told;
    }

    private static Told read(ResultSet row) throws SQLException {
        Claim claim = ClaimReader.read(row.getString(4));
        Optional<Published> published =
                Rows.day(row, 5).map(day -> Published.on(LocalDate.ofEpochDay(day), Origin.GIVEN));
        return new Told(
                row.getLong(1),
                row.getLong(2),
                Rows.text(row, 6),
                claim,
                Mention.of(claim.article(), published, claim, row.getString(3)));
    }
}
