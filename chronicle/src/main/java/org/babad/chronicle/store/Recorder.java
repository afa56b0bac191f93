package org.babad.chronicle.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.babad.chronicle.copy.Signature;
import org.babad.chronicle.link.Linker;
import org.babad.chronicle.link.Mention;
import org.babad.chronicle.view.Added;
import org.babad.chronicle.view.Added.Outcome;
import org.babad.model.Article;
import org.babad.model.Claim;
import org.babad.model.Published;
import org.babad.model.json.ArticleJson;
import org.babad.model.json.ClaimJson;

/**
 * Adds one article with its claims in one transaction: stores them, ties the claims to others, and brings the events up to
 * date that this touches. Used under the database's lock for writing.
 */
public final class Recorder {

    private static final String ARTICLE = "INSERT INTO article (id, published, url, publisher, title, digest,"
            + " source_digest, signature, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING key";
    private static final String CLAIM =
            "INSERT INTO claim (id, article, sentence, json) VALUES (?, ?, ?, ?) RETURNING key";

    private final Database database;
    private final Linker linker;
    private final ToldCache cache = new ToldCache();

    public Recorder(Database database, Linker linker) {
        this.database = database;
        this.linker = linker;
    }

    /**
     * Adds an article.
     *
     * @throws IllegalArgumentException where a claim is not of this article or points outside its text
     */
    public Added add(Article article, List<Claim> claims) {
        claims.forEach(claim -> refuseForeign(article, claim));
        boolean done = false;
        try {
            Added added = database.write(session -> new Adding(session, article, claims).run());
            done = true;
            return added;
        } finally {
            if (!done) {
                database.exclusively(cache::clear);
            }
        }
    }

    private static void refuseForeign(Article article, Claim claim) {
        if (!claim.article().equals(article.id())) {
            throw new IllegalArgumentException("claim " + claim.id() + " is not of article " + article.id());
        }
        if (claim.sentence().end() > article.text().length()) {
            throw new IllegalArgumentException("claim " + claim.id() + " points outside the text of its article");
        }
    }

    /** One article being added. */
    private final class Adding {
        private final Session session;
        private final Article article;
        private final List<Claim> claims;
        private final String json;
        private final List<String> claimJson;
        private final Copies copies;
        private final Links links;
        /** Events whose claims or their ties change. */
        private final Set<Long> touched = new TreeSet<>();
        /** Claims that have to look for an antecedent again. */
        private final Set<Long> orphans = new TreeSet<>();

        Adding(Session session, Article article, List<Claim> claims) {
            this.session = session;
            this.article = article;
            this.claims = claims;
            this.json = ArticleJson.write(article);
            this.claimJson = claims.stream().map(ClaimJson::write).toList();
            this.copies = new Copies(session);
            this.links = new Links(session, linker, cache);
        }

        Added run() throws SQLException {
            byte[] digest = Digest.of(json, claimJson);
            Optional<Long> stored =
                    session.first("SELECT key FROM article WHERE id = ?", row -> row.getLong(1), article.id());
            if (stored.isPresent() && isSame(stored.get(), digest)) {
                return new Added(Outcome.KNOWN, 0, Set.of(), copyOf(stored.get()));
            }
            if (stored.isPresent()) {
                remove(stored.get());
            }
            long key = store(digest);
            SortedSet<Long> events = link(key);
            Set<String> own = eventsOf(key);
            refresh(events);
            return new Added(stored.isPresent() ? Outcome.CHANGED : Outcome.NEW, claims.size(), own, copyOf(key));
        }

        private boolean isSame(long key, byte[] digest) throws SQLException {
            return session.number("SELECT count(*) FROM article WHERE key = ? AND digest = ?", key, digest) > 0;
        }

        private Optional<String> copyOf(long key) throws SQLException {
            return session.first(
                    "SELECT b.id FROM article a JOIN article b ON b.key = a.copy_of WHERE a.key = ?",
                    row -> row.getString(1),
                    key);
        }

        private void remove(long key) throws SQLException {
            List<Long> old = keys("SELECT key FROM claim WHERE article = ?", key);
            touched.addAll(keys("SELECT DISTINCT event FROM claim WHERE article = ?", key));
            List<Long> copied = keys("SELECT key FROM article WHERE copy_of = ?", key);
            for (long claim : old) {
                orphans.addAll(keys("SELECT key FROM claim WHERE antecedent = ?", claim));
                session.run("DELETE FROM claim_words WHERE rowid = ?", claim);
                links.unfile(cache.get(session, claim));
            }
            orphans.removeAll(new HashSet<>(old));
            copies.remove(key);
            session.run("DELETE FROM article_words WHERE rowid = ?", key);
            session.run("DELETE FROM article WHERE key = ?", key);
            for (long copy : copied) {
                copies.placeAgain(copy);
                for (long descendant : copies.descendants(copy)) {
                    touchEventsOf(descendant);
                }
            }
        }

        private long store(byte[] digest) throws SQLException {
            Signature signature = Signature.of(article);
            long key = session.number(
                    ARTICLE,
                    article.id(),
                    article.published()
                            .map(Published::day)
                            .map(LocalDate::toEpochDay)
                            .orElse(null),
                    article.url().orElse(null),
                    article.publisher().orElse(null),
                    article.title().orElse(null),
                    digest,
                    Digest.of(json),
                    signature.bytes(),
                    json);
            session.run(
                    "INSERT INTO article_words (rowid, title, text) VALUES (?, ?, ?)",
                    key,
                    article.title().orElse(""),
                    article.text());
            for (long copy : copies.place(key, signature)) {
                touchEventsOf(copy);
            }
            return key;
        }

        private void touchEventsOf(long other) throws SQLException {
            touched.addAll(keys("SELECT DISTINCT event FROM claim WHERE article = ?", other));
        }

        /** Stores the claims, ties them, and groups anew what that touches; gives the events to be brought up to date. */
        private SortedSet<Long> link(long key) throws SQLException {
            List<Told> added = new ArrayList<>();
            for (int i = 0; i < claims.size(); i++) {
                added.add(store(key, claims.get(i), claimJson.get(i)));
            }
            added.sort(Comparator.comparing(told -> told.mention().rank()));
            for (Told told : added) {
                for (long moved : links.weave(told)) {
                    touched.addAll(keys("SELECT event FROM claim WHERE key = ? AND event IS NOT NULL", moved));
                }
            }
            for (long orphan : orphans) {
                links.tie(cache.get(session, orphan));
            }
            return regroup(added);
        }

        private Told store(long articleKey, Claim claim, String claimForm) throws SQLException {
            String sentence = claim.sentence().cut(article.text());
            long key = session.number(CLAIM, claim.id(), articleKey, sentence, claimForm);
            session.run("INSERT INTO claim_words (rowid, sentence) VALUES (?, ?)", key, sentence);
            Mention mention = Mention.of(article, claim);
            Told told = new Told(key, articleKey, article.publisher(), claim, mention);
            cache.put(told);
            links.file(told);
            return told;
        }

        private SortedSet<Long> regroup(List<Told> added) throws SQLException {
            Set<Long> changed = new TreeSet<>(orphans);
            added.forEach(told -> changed.add(told.key()));
            for (long claim : changed) {
                touched.addAll(keys(
                        "SELECT b.event FROM claim a JOIN claim b ON b.key = a.antecedent"
                                + " WHERE a.key = ? AND b.event IS NOT NULL",
                        claim));
            }
            return new Grouping(session).regroup(touched, changed);
        }

        private Set<String> eventsOf(long key) throws SQLException {
            return keys("SELECT DISTINCT event FROM claim WHERE article = ?", key).stream()
                    .map(event -> "e" + event)
                    .collect(Collectors.toSet());
        }

        private void refresh(SortedSet<Long> events) throws SQLException {
            Events writer = new Events(session, cache, copies);
            for (long event : events) {
                writer.refresh(event);
            }
        }

        private List<Long> keys(String sql, long value) throws SQLException {
            return session.list(sql, row -> row.getLong(1), value);
        }
    }
}
