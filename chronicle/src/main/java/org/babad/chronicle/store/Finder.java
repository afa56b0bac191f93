package org.babad.chronicle.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.babad.chronicle.view.ArticleDetail;
import org.babad.chronicle.view.ClaimInContext;
import org.babad.chronicle.view.Counts;
import org.babad.chronicle.view.Dispute;
import org.babad.chronicle.view.EventDetail;
import org.babad.chronicle.view.EventQuery;
import org.babad.chronicle.view.EventSummary;
import org.babad.chronicle.view.Facets;
import org.babad.chronicle.view.Page;
import org.babad.model.Article;
import org.babad.model.Disagreement;
import org.babad.model.EventType;
import org.babad.model.json.ArticleJson;
import org.babad.model.json.DisagreementJson;

/** Answers questions from the store. Each answer is of one state of the file. Thread-safe. */
public final class Finder {

    private static final String IN_TEXT_ORDER = " ORDER BY json_extract(c.json, '$.sentence.start'), c.key";
    private static final String IN_TIME_ORDER =
            " ORDER BY a.published IS NULL, a.published, a.id, json_extract(c.json, '$.sentence.start'), c.key";

    private final Database database;

    public Finder(Database database) {
        this.database = database;
    }

    /** Whether the very same article is stored. */
    public boolean knows(Article article) {
        return database.read(session -> session.number(
                        "SELECT count(*) FROM article WHERE id = ? AND source_digest = ?",
                        article.id(),
                        Digest.of(ArticleJson.write(article)))
                > 0);
    }

    public Page<EventSummary> events(EventQuery query) {
        EventFilter filter = new EventFilter(query);
        return database.read(session -> new Page<>(
                session.list(filter.page(Shapes.EVENT), Shapes::event, filter.pageValues()), query.offset(), (int)
                        session.number(filter.count(), filter.values())));
    }

    /** How the events that a query wants are spread. */
    public Facets facets(EventQuery query) {
        EventFilter filter = new EventFilter(query);
        return database.read(session -> new Facetting(session, filter).facets());
    }

    /** Gives every event that a query wants, whatever its page, one after the other. */
    public void eachEvent(EventQuery query, Consumer<EventSummary> sink) {
        EventFilter filter = new EventFilter(query);
        database.read(session -> {
            session.each(filter.all(Shapes.EVENT), Shapes::event, sink::accept, filter.values());
            return true;
        });
    }

    /** Gives every claim, one after the other, in the order of publication. */
    public void eachClaim(Consumer<ClaimInContext> sink) {
        database.read(session -> {
            session.each(
                    Shapes.CLAIM + " ORDER BY a.published IS NULL, a.published, a.id, c.key",
                    Shapes::claim,
                    sink::accept);
            return true;
        });
    }

    public Optional<EventDetail> event(String id) {
        OptionalLong number = number(id);
        return number.isEmpty()
                ? Optional.empty()
                : database.read(session -> event(session, current(session, number.getAsLong())));
    }

    private static Optional<EventDetail> event(Session session, long key) throws SQLException {
        Optional<EventSummary> summary =
                session.first("SELECT " + Shapes.EVENT + " FROM event WHERE key = ?", Shapes::event, key);
        return summary.isEmpty()
                ? Optional.empty()
                : Optional.of(new EventDetail(
                        summary.get(),
                        session.list(Shapes.CLAIM + " WHERE c.event = ?" + IN_TIME_ORDER, Shapes::claim, key),
                        disagreements(session, key)));
    }

    /** "e17" is 17; anything else names no event. */
    private static OptionalLong number(String id) {
        return id.matches("e[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(id.substring(1))) : OptionalLong.empty();
    }

    /** The event that an id leads to now, after merging. */
    private static long current(Session session, long key) throws SQLException {
        return session.first("SELECT event FROM event_former WHERE former = ?", row -> row.getLong(1), key)
                .orElse(key);
    }

    private static List<Disagreement> disagreements(Session session, long key) throws SQLException {
        return session.list(
                "SELECT json FROM disagreement WHERE event = ? ORDER BY place",
                row -> DisagreementJson.read(row.getString(1)),
                key);
    }

    public Page<Dispute> disputes(EventQuery query) {
        EventFilter filter = new EventFilter(query);
        return database.read(session -> {
            List<Dispute> out = new ArrayList<>();
            for (EventSummary summary : session.list(filter.page(Shapes.EVENT), Shapes::event, filter.pageValues())) {
                long key = number(summary.event().id()).orElseThrow();
                out.add(new Dispute(summary, disagreements(session, key)));
            }
            return new Page<>(out, query.offset(), (int) session.number(filter.count(), filter.values()));
        });
    }

    public Optional<ArticleDetail> article(String id) {
        return database.read(session -> {
            Optional<Long> key = session.first("SELECT key FROM article WHERE id = ?", row -> row.getLong(1), id);
            return key.isEmpty() ? Optional.empty() : Optional.of(article(session, key.get()));
        });
    }

    private static ArticleDetail article(Session session, long key) throws SQLException {
        String one = " FROM article a WHERE a.key = ?";
        return new ArticleDetail(
                session.first("SELECT " + Shapes.HEAD + one, Shapes::head, key).orElseThrow(),
                session.first("SELECT a.json" + one, row -> ArticleJson.read(row.getString(1), "?"), key)
                        .orElseThrow(),
                session.list("SELECT id FROM article WHERE copy_of = ? ORDER BY id", row -> row.getString(1), key),
                session.list(Shapes.CLAIM + " WHERE c.article = ?" + IN_TEXT_ORDER, Shapes::claim, key));
    }

    public Counts counts() {
        return database.read(session -> {
            Map<EventType, Integer> types = new EnumMap<>(EventType.class);
            session.list(
                    "SELECT type, count(*) FROM event GROUP BY type",
                    row -> types.put(EventType.valueOf(row.getString(1)), row.getInt(2)));
            return new Counts(
                    count(session, "article"),
                    count(session, "article WHERE copy_of IS NOT NULL"),
                    count(session, "claim"),
                    count(session, "event"),
                    count(session, "event WHERE disputed <> 0"),
                    count(session, "disagreement"),
                    types,
                    day(session, "min(first_day)"),
                    day(session, "max(last_day)"));
        });
    }

    private static int count(Session session, String what) throws SQLException {
        return (int) session.number("SELECT count(*) FROM " + what);
    }

    private static Optional<LocalDate> day(Session session, String what) throws SQLException {
        return session.first("SELECT " + what + " FROM event", row -> Rows.day(row, 1))
                .flatMap(day -> day)
                .map(LocalDate::ofEpochDay);
    }
}
