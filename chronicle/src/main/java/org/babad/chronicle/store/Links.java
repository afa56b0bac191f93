package org.babad.chronicle.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.babad.chronicle.link.Blocks;
import org.babad.chronicle.link.Linker;
import org.babad.chronicle.link.Mention;

/**
 * Keeps each stored claim's antecedent true: the best earlier claim among all that are there, whatever came first. Not
 * thread-safe.
 */
final class Links {

    private static final String IN_BLOCK = "SELECT claim FROM claim_block WHERE block = ? AND day BETWEEN ? AND ?";
    private static final String ANTECEDENT = "SELECT antecedent FROM claim WHERE key = ? AND antecedent IS NOT NULL";

    private final Session session;
    private final Linker linker;
    private final ToldCache cache;

    Links(Session session, Linker linker, ToldCache cache) {
        this.session = session;
        this.linker = linker;
        this.cache = cache;
    }

    /** Files a new claim where others look for it. */
    void file(Told told) throws SQLException {
        for (Blocks.Entry entry : Blocks.entries(told.mention())) {
            session.run("INSERT OR IGNORE INTO claim_block VALUES (?, ?, ?)", entry.block(), entry.day(), told.key());
        }
    }

    /** Takes back what {@link #file} did. */
    void unfile(Told told) throws SQLException {
        for (Blocks.Entry entry : Blocks.entries(told.mention())) {
            session.run(
                    "DELETE FROM claim_block WHERE block = ? AND day = ? AND claim = ?",
                    entry.block(),
                    entry.day(),
                    told.key());
        }
    }

    /** Ties a claim to its antecedent, where it has one. */
    void tie(Told told) throws SQLException {
        tie(told, candidates(told));
    }

    /** Ties a new claim, and the later claims for which it is a better antecedent; gives the keys of those. */
    List<Long> weave(Told told) throws SQLException {
        Collection<Told> candidates = candidates(told);
        tie(told, candidates);
        List<Long> moved = new ArrayList<>();
        for (Told other : candidates) {
            if (told.mention().rank().compareTo(other.mention().rank()) < 0 && isBetter(told, other)) {
                save(other.key(), Optional.of(told.key()));
                moved.add(other.key());
            }
        }
        return moved;
    }

    private void tie(Told told, Collection<Told> candidates) throws SQLException {
        Map<Mention, Long> keys = new IdentityHashMap<>();
        candidates.forEach(c -> keys.put(c.mention(), c.key()));
        Optional<Mention> best = linker.antecedent(told.mention(), keys.keySet());
        save(told.key(), best.map(keys::get));
    }

    private boolean isBetter(Told candidate, Told later) throws SQLException {
        List<Mention> both = new ArrayList<>(List.of(candidate.mention()));
        Optional<Long> current = session.first(ANTECEDENT, row -> row.getLong(1), later.key());
        if (current.isPresent()) {
            both.add(cache.get(session, current.get()).mention());
        }
        return linker.antecedent(later.mention(), both)
                .filter(best -> best == candidate.mention())
                .isPresent();
    }

    private Collection<Told> candidates(Told told) throws SQLException {
        TreeSet<Long> keys = new TreeSet<>(
                session.list("SELECT key FROM claim WHERE article = ?", row -> row.getLong(1), told.article()));
        for (Blocks.Range range : Blocks.ranges(told.mention())) {
            keys.addAll(session.list(IN_BLOCK, row -> row.getLong(1), range.block(), range.from(), range.to()));
        }
        keys.remove(told.key());
        List<Told> out = new ArrayList<>(keys.size());
        for (long key : keys) {
            Told other = cache.get(session, key);
            if (linker.comparable(told.mention(), other.mention())) {
                out.add(other);
            }
        }
        return out;
    }

    private void save(long claim, Optional<Long> antecedent) throws SQLException {
        if (antecedent.equals(session.first(ANTECEDENT, row -> row.getLong(1), claim))) {
            return;
        }
        session.run("UPDATE claim SET antecedent = ? WHERE key = ?", antecedent.orElse(null), claim);
    }
}
