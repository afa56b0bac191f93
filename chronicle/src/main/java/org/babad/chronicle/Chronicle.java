package org.babad.chronicle;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.babad.chronicle.link.Linker;
import org.babad.chronicle.store.ChronicleException;
import org.babad.chronicle.store.Database;
import org.babad.chronicle.store.Finder;
import org.babad.chronicle.store.Recorder;
import org.babad.chronicle.store.Search;
import org.babad.chronicle.view.Added;
import org.babad.chronicle.view.ArticleDetail;
import org.babad.chronicle.view.ClaimInContext;
import org.babad.chronicle.view.Counts;
import org.babad.chronicle.view.Dispute;
import org.babad.chronicle.view.EventDetail;
import org.babad.chronicle.view.EventQuery;
import org.babad.chronicle.view.EventSummary;
import org.babad.chronicle.view.Facets;
import org.babad.chronicle.view.Hit;
import org.babad.chronicle.view.Page;
import org.babad.model.Article;
import org.babad.model.Claim;

/**
 * A chronicle: articles, their claims, the events that these are about, and what they disagree on, in one SQLite file. Start
 * with {@link #open} to add, {@link #openReadOnly} to look.
 *
 * <p>Adding an article is one transaction: killed at any moment, the process leaves a file that opens and that holds each
 * article wholly or not at all. The same articles give the same events and disagreements in whatever order they are added;
 * only the numbers in the events' ids depend on it. An id once given leads to its event as long as that, or the event it
 * was merged into, exists.
 *
 * <p>Thread-safe: many may read while one adds, here or in other processes; those who add wait for each other. Every method
 * throws {@link ChronicleException} where the file fails, and {@link IllegalStateException} after {@link #close}.
 */
public final class Chronicle implements AutoCloseable {

    private final Database database;
    private final Recorder recorder;
    private final Finder finder;
    private final Search search;

    private Chronicle(Database database) {
        this.database = database;
        this.recorder = new Recorder(database, Linker.shipped());
        this.finder = new Finder(database);
        this.search = new Search(database);
    }

    /**
     * Opens a chronicle to add to it and to read it; creates the file where it is missing, migrates it where it is older.
     *
     * @throws ChronicleException where the file cannot be used; it says why and what to do
     */
    public static Chronicle open(Path file) {
        return new Chronicle(Database.toWrite(file));
    }

    /** The same, for a file that may not grow beyond so many pages: what happens on a full disk happens then. */
    static Chronicle open(Path file, int mostPages) {
        return new Chronicle(Database.toWrite(file, mostPages));
    }

    /**
     * Opens an existing chronicle to read it; changes nothing. It sees what others add meanwhile.
     *
     * @throws ChronicleException where the file is missing or cannot be used; it says why and what to do
     */
    public static Chronicle openReadOnly(Path file) {
        return new Chronicle(Database.toRead(file));
    }

    /**
     * Adds an article with its claims. The same article with the same claims changes nothing; one with the same id and
     * another text, other facts or other claims replaces what was there.
     *
     * @throws IllegalArgumentException where a claim is not of this article
     * @throws IllegalStateException where the chronicle was opened to read only
     */
    public Added add(Article article, List<Claim> claims) {
        return recorder.add(article, claims);
    }

    /** Whether the very same article is there, so that it need not be coded again. */
    public boolean knows(Article article) {
        return finder.knows(article);
    }

    /** Events in time order. */
    public Page<EventSummary> events(EventQuery query) {
        return finder.events(query);
    }

    /** How the events that a query wants are spread over countries, sides and days, whatever its page. */
    public Facets facets(EventQuery query) {
        return finder.facets(query);
    }

    /** One event with all that is said about it; also by the id of an event that was merged into it. */
    public Optional<EventDetail> event(String id) {
        return finder.event(id);
    }

    /** Disputed events in time order, whatever {@link EventQuery#disputedOnly} says. */
    public Page<Dispute> disputes(EventQuery query) {
        return finder.disputes(query.disputed());
    }

    /**
     * Articles that hold every word, the best first. Any text may be searched for: what is no letter or digit separates
     * words, and the last word may be incomplete.
     *
     * @param offset how many hits to leave out, at least 0
     * @param limit how many to give, 1 to {@link EventQuery#MOST}
     */
    public Page<Hit> search(String words, int offset, int limit) {
        if (offset < 0 || limit < 1 || limit > EventQuery.MOST) {
            throw new IllegalArgumentException("a page of " + limit + " hits from " + offset);
        }
        return search.find(words, offset, limit);
    }

    /** One article with its claims. */
    public Optional<ArticleDetail> article(String id) {
        return finder.article(id);
    }

    /** How much there is. */
    public Counts counts() {
        return finder.counts();
    }

    /**
     * Gives every event that a query wants, whatever its page, in time order, all of one state of the chronicle. Holds one
     * event in memory at a time.
     */
    public void eachEvent(EventQuery query, Consumer<EventSummary> sink) {
        finder.eachEvent(query, sink);
    }

    /** Gives every claim in the order of publication, in the same way. */
    public void eachClaim(Consumer<ClaimInContext> sink) {
        finder.eachClaim(sink);
    }

    @Override
    public void close() {
        database.close();
    }
}
