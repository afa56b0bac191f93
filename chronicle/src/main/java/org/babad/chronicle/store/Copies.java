package org.babad.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.babad.chronicle.copy.Signature;

/**
 * Which stored articles are copies: an article is a copy of the earliest one before it that its text is like. "Before" is by
 * day of publication, then id, not by the order of adding. Not thread-safe.
 */
final class Copies {

    private static final String LOAD = "SELECT key, id, published, signature, copy_of FROM article WHERE key = ?";

    private final Session session;

    Copies(Session session) {
        this.session = session;
    }

    /** An article as far as copies go. */
    private record Text(long key, String id, long published, Signature signature, Optional<Long> copyOf) {

        private static final Comparator<Text> ORDER =
                Comparator.comparingLong(Text::published).thenComparing(Text::id);

        static Text read(ResultSet row) throws SQLException {
            return new Text(
                    row.getLong(1),
                    row.getString(2),
                    Rows.day(row, 3).orElse(Long.MAX_VALUE),
                    Signature.read(row.getBytes(4)),
                    Rows.day(row, 5));
        }

        boolean isBefore(Text other) {
            return ORDER.compare(this, other) < 0;
        }
    }

    /** Files the article's bands, and marks it or later ones as copies; gives the keys of those whose mark changed. */
    List<Long> place(long article, Signature signature) throws SQLException {
        Text own = text(article);
        List<Text> alike = alike(own);
        for (long band : signature.bands()) {
            session.run("INSERT OR IGNORE INTO article_band VALUES (?, ?)", band, article);
        }
        List<Long> changed = new ArrayList<>();
        for (Text other : alike) {
            if (own.isBefore(other) && isBetter(own, other.copyOf())) {
                mark(other.key(), Optional.of(article));
                changed.add(other.key());
            }
        }
        mark(article, earliestBefore(own, alike));
        return changed;
    }

    /** Takes an article's bands away. */
    void remove(long article) throws SQLException {
        for (long band : text(article).signature().bands()) {
            session.run("DELETE FROM article_band WHERE band = ? AND article = ?", band, article);
        }
    }

    /** Finds anew of what an article is a copy, after the one it was a copy of is gone. */
    void placeAgain(long article) throws SQLException {
        Text own = text(article);
        mark(article, earliestBefore(own, alike(own)));
    }

    /** The key of the article at the start of a chain of copies. */
    long original(long article) throws SQLException {
        long at = article;
        Optional<Long> earlier = text(at).copyOf();
        while (earlier.isPresent()) {
            at = earlier.get();
            earlier = text(at).copyOf();
        }
        return at;
    }

    private boolean isBetter(Text candidate, Optional<Long> current) throws SQLException {
        return current.isEmpty() || candidate.isBefore(text(current.get()));
    }

    private static Optional<Long> earliestBefore(Text own, List<Text> alike) {
        return alike.stream().filter(t -> t.isBefore(own)).min(Text.ORDER).map(Text::key);
    }

    private List<Text> alike(Text own) throws SQLException {
        TreeSet<Long> keys = new TreeSet<>();
        for (long band : own.signature().bands()) {
            keys.addAll(session.list(
                    "SELECT article FROM article_band WHERE band = ? AND article <> ?",
                    row -> row.getLong(1),
                    band,
                    own.key()));
        }
        List<Text> out = new ArrayList<>();
        for (long key : keys) {
            Text text = text(key);
            if (text.signature().likeness(own.signature()) >= Signature.COPY) {
                out.add(text);
            }
        }
        return out;
    }

    private Text text(long key) throws SQLException {
        return session.first(LOAD, Text::read, key)
                .orElseThrow(() -> new IllegalStateException("article " + key + " is gone"));
    }

    /** The row holds the text: it is not written again for nothing. */
    private void mark(long article, Optional<Long> copyOf) throws SQLException {
        if (text(article).copyOf().equals(copyOf)) {
            return;
        }
        session.run("UPDATE article SET copy_of = ? WHERE key = ?", copyOf.orElse(null), article);
    }
}
