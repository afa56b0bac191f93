package org.babad.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.babad.chronicle.copy.Signature;

/**
 * Which stored articles are copies: an article is a copy of the earliest one before it from which its text is drawn. "Before"
 * is by publication, then id, not by the order of adding, so that any order of adding gives the same copies. Not thread-safe.
 */
final class Copies {

    private static final String LOAD = "SELECT key, id, published, signature, copy_of,"
            + " json_extract(json, '$.published') FROM article WHERE key = ?";
    private static final String SIGNATURE = "SELECT signature FROM article WHERE key = ?";
    private static final String DESCENDANTS = "WITH RECURSIVE copy (key) AS (VALUES (?) UNION"
            + " SELECT a.key FROM article a JOIN copy c ON a.copy_of = c.key) SELECT key FROM copy";

    private final Session session;

    Copies(Session session) {
        this.session = session;
    }

    /** An article as far as copies go. */
    private record Text(long key, String id, long published, long second, Signature signature, Optional<Long> copyOf) {

        /** One of which only the day is known comes first on its day. */
        private static final Comparator<Text> ORDER = Comparator.comparingLong(Text::published)
                .thenComparingLong(Text::second)
                .thenComparing(Text::id);

        static Text read(ResultSet row) throws SQLException {
            return new Text(
                    row.getLong(1),
                    row.getString(2),
                    Rows.day(row, 3).orElse(Long.MAX_VALUE),
                    Rows.text(row, 6).map(Text::second).orElse(0L),
                    Signature.read(row.getBytes(4)),
                    Rows.day(row, 5));
        }

        /** The second of a stored instant; 0 of a stored day. */
        private static long second(String published) {
            return published.indexOf('T') < 0
                    ? 0
                    : OffsetDateTime.parse(published).toEpochSecond();
        }

        boolean isBefore(Text other) {
            return ORDER.compare(this, other) < 0;
        }
    }

    /** Files the article's bands, and marks it or later ones as copies; gives the keys of those whose original may be another now. */
    List<Long> place(long article, Signature signature) throws SQLException {
        Text own = text(article);
        List<Text> alike = alike(own);
        for (long band : signature.bands()) {
            session.run("INSERT OR IGNORE INTO article_band VALUES (?, ?)", band, article);
        }
        for (Text other : alike) {
            if (own.isBefore(other) && other.signature().isCopyOf(own.signature()) && isBetter(own, other.copyOf())) {
                mark(other.key(), Optional.of(article));
            }
        }
        mark(article, earliestBefore(own, alike));
        return descendants(article);
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

    /** The keys of the article and of its copies, their copies, and so on. */
    List<Long> descendants(long article) throws SQLException {
        return session.list(DESCENDANTS, row -> row.getLong(1), article);
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
        return alike.stream()
                .filter(t -> t.isBefore(own) && own.signature().isCopyOf(t.signature()))
                .min(Text.ORDER)
                .map(Text::key);
    }

    /** The articles of which it may be a copy, and those that may be copies of it. */
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
            Signature other = session.first(SIGNATURE, row -> Signature.read(row.getBytes(1)), key)
                    .orElseThrow(() -> new IllegalStateException("article " + key + " is gone"));
            if (other.isCopyOf(own.signature()) || own.signature().isCopyOf(other)) {
                out.add(text(key));
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
