package org.babad.chronicle.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.babad.chronicle.view.ArticleHead;
import org.babad.chronicle.view.ClaimInContext;
import org.babad.chronicle.view.Hit;
import org.babad.chronicle.view.Page;
import org.babad.model.Article;
import org.babad.model.Span;
import org.babad.model.json.ArticleJson;

/** Finds articles by their words, the best first (BM25), with the claims whose sentences hold them. Thread-safe. */
public final class Search {

    /** How much of the text a hit shows, in UTF-16 units. */
    private static final int SNIPPET = 240;

    private static final String FOUND =
            " FROM article_words w JOIN article a ON a.key = w.rowid" + " WHERE article_words MATCH ?";

    private final Database database;

    public Search(Database database) {
        this.database = database;
    }

    /** The articles that hold every word of {@code text}; none where it has no word. */
    public Page<Hit> find(String text, int offset, int limit) {
        Words words = Words.of(text);
        if (words.isEmpty()) {
            return new Page<>(List.of(), offset, 0);
        }
        return database.read(session -> {
            List<Hit> hits = new ArrayList<>();
            for (Found found : found(session, words, offset, limit)) {
                hits.add(hit(session, words, found));
            }
            return new Page<>(hits, offset, (int) session.number("SELECT count(*)" + FOUND, words.match()));
        });
    }

    /** An article found. */
    private record Found(ArticleHead head, Article article, long key) {}

    private static List<Found> found(Session session, Words words, int offset, int limit) throws SQLException {
        return session.list(
                "SELECT " + Shapes.HEAD + ", a.json, a.key" + FOUND + " ORDER BY rank, a.key LIMIT ? OFFSET ?",
                row -> new Found(Shapes.head(row), ArticleJson.read(row.getString(7), "?"), row.getLong(8)),
                words.match(),
                limit,
                offset);
    }

    private static Hit hit(Session session, Words words, Found found) throws SQLException {
        String text = found.article().text();
        int from = start(text, words.in(text));
        String snippet =
                text.substring(from, end(text, from)).replace('\n', ' ').replace('\r', ' ');
        return new Hit(found.head(), snippet, words.in(snippet), claims(session, words, found.key()));
    }

    private static List<ClaimInContext> claims(Session session, Words words, long article) throws SQLException {
        return session.list(
                Shapes.CLAIM + " WHERE c.article = ? AND c.key IN"
                        + " (SELECT rowid FROM claim_words WHERE claim_words MATCH ?) ORDER BY c.key",
                Shapes::claim,
                article,
                words.match());
    }

    /** A little before the first mark, at the start of a word. */
    private static int start(String text, List<Span> marks) {
        int first = marks.isEmpty() ? 0 : marks.get(0).start();
        int from = Math.max(0, first - SNIPPET / 4);
        int space = from == 0 ? -1 : text.lastIndexOf(' ', from);
        return space < 0 || first - space > SNIPPET / 2 ? wholeCharacter(text, from) : space + 1;
    }

    private static int end(String text, int from) {
        return wholeCharacter(text, Math.min(text.length(), from + SNIPPET));
    }

    /** Never between the two units of one character. */
    private static int wholeCharacter(String text, int at) {
        boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return inside ? at - 1 : at;
    }
}
