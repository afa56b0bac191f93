package org.babad.chronicle.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.babad.chronicle.copy.Signature;
import org.babad.model.json.ArticleJson;

/**
 * Finds the copies of a chronicle anew where an older rule found them: signatures, bands, copies, and what the events count. The
 * result is the same as of a chronicle into which all articles were added anew.
 */
final class Renewal {

    private static final String COPIES = "SELECT key FROM article WHERE copy_of IS NOT NULL";

    private final Session session;
    private final Copies copies;

    private Renewal(Session session) {
        this.session = session;
        this.copies = new Copies(session);
    }

    /** Brings the chronicle to today's rule, all or nothing; takes about a second for a thousand articles. */
    static void bring(Database database) {
        if (database.read(Renewal::isDue)) {
            database.write(session -> isDue(session) && new Renewal(session).run());
        }
    }

    private static boolean isDue(Session session) throws SQLException {
        return session.number("SELECT version FROM copy_rule") != Signature.RULE;
    }

    private boolean run() throws SQLException {
        Set<Long> touched = new HashSet<>(keys(COPIES));
        session.run("UPDATE article SET copy_of = NULL WHERE copy_of IS NOT NULL");
        session.run("DELETE FROM article_band");
        for (long article : keys("SELECT key FROM article ORDER BY key")) {
            place(article);
        }
        touched.addAll(keys(COPIES));
        refreshEventsOf(touched);
        session.run("UPDATE copy_rule SET version = ?", Signature.RULE);
        return true;
    }

    private void place(long article) throws SQLException {
        String json = session.first("SELECT json FROM article WHERE key = ?", row -> row.getString(1), article)
                .orElseThrow();
        Signature signature = Signature.of(ArticleJson.read(json, "article " + article));
        session.run("UPDATE article SET signature = ? WHERE key = ?", signature.bytes(), article);
        copies.place(article, signature);
    }

    private void refreshEventsOf(Set<Long> articles) throws SQLException {
        Set<Long> events = new TreeSet<>();
        for (long article : articles) {
            events.addAll(session.list(
                    "SELECT DISTINCT event FROM claim WHERE article = ? AND event IS NOT NULL",
                    row -> row.getLong(1),
                    article));
        }
        Events writer = new Events(session, new ToldCache(), copies);
        for (long event : events) {
            writer.refresh(event);
        }
    }

    private List<Long> keys(String sql) throws SQLException {
        return session.list(sql, row -> row.getLong(1));
    }
}
