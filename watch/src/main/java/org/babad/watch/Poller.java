package org.babad.watch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.babad.reading.feed.Feed;
import org.babad.reading.feed.FeedReader;
import org.babad.reading.fetch.Ask;
import org.babad.reading.fetch.Fault;
import org.babad.reading.fetch.Fetched;
import org.babad.reading.fetch.Fetcher;
import org.babad.reading.result.ReadingException;
import org.babad.watch.state.FeedState;
import org.babad.watch.state.ItemState;
import org.babad.watch.state.Outcome;
import org.babad.watch.state.Polled;
import org.babad.watch.state.WatchState;

/**
 * Polls one feed: asks whether it changed, stores what is new, and decides when to come back: sooner after news, later after
 * none, much later after failures. Thread-safe.
 */
final class Poller {

    private final Plan plan;
    private final Fetcher fetcher;
    private final FeedReader feeds;
    private final ItemReading reading;
    private final WatchState state;
    private final Lines lines;

    Poller(Tools tools) {
        this.plan = tools.plan();
        this.fetcher = tools.fetcher();
        this.feeds = FeedReader.load();
        this.reading = tools.reading();
        this.state = tools.state();
        this.lines = tools.lines();
    }

    void poll(long key) throws InterruptedException {
        FeedState feed = state.feed(key);
        Instant now = Instant.now();
        Fetched fetched = fetcher.fetch(
                Ask.found(feed.current()).unless(feed.validators()).within(plan.bounds()));
        if (fetched instanceof Fetched.Page page) {
            read(feed, page, now);
        } else if (fetched instanceof Fetched.Unchanged unchanged) {
            close(feed, outcome(feed, now, unchanged), 0);
        } else {
            close(feed, failed(feed, now, (Fetched.Failed) fetched), 0);
        }
    }

    private void close(FeedState feed, Polled poll, int told) {
        int fresh = state.polled(feed.key(), poll, told);
        lines.polled(feed.key(), feed.address(), poll, fresh);
        state.prune(feed.key(), poll.at().minus(Plan.MEMORY));
    }

    private void read(FeedState feed, Fetched.Page page, Instant now) {
        try {
            Feed read = feeds.read(page.bytes(), Optional.of(page.address()), page.charset());
            if (read.items().isEmpty() && !read.sitemaps().isEmpty()) {
                String one = read.sitemaps().get(0).toString();
                fail(feed, now, page, "an index of sitemaps: watch those that list news, such as " + one);
                return;
            }
            file(feed, page, read, now);
        } catch (ReadingException e) {
            fail(feed, now, page, String.valueOf(e.getMessage()));
        }
    }

    private void file(FeedState feed, Fetched.Page page, Feed read, Instant now) {
        Map<ItemState, Optional<String>> texts = new LinkedHashMap<>();
        read.items().stream()
                .limit(Plan.MOST_ITEMS)
                .forEach(item -> texts.putIfAbsent(ItemState.of(feed.key(), item), item.text()));
        List<ItemState> fresh = state.unknown(List.copyOf(texts.keySet()), now);
        List<ItemState> waiting = new ArrayList<>();
        for (ItemState item : fresh) {
            Optional<String> text = texts.getOrDefault(item, Optional.empty());
            if (item.address().isPresent() && text.isEmpty()) {
                waiting.add(item);
            } else {
                tell(item, text);
            }
        }
        // Validators are kept only with all that came: where some was left for later, the feed has to come again.
        boolean whole = read.items().size() <= Plan.MOST_ITEMS;
        Duration pace = pace(feed, !fresh.isEmpty());
        Polled poll = new Polled(
                now,
                page.status(),
                Optional.empty(),
                page.moved().or(feed::moved),
                read.title(),
                whole ? page.validators() : Ask.Validators.NONE,
                0,
                pace,
                now.plus(jittered(pace)),
                false,
                true,
                waiting);
        close(feed, poll, fresh.size() - waiting.size());
    }

    /** Reads an item out of the feed itself, before the poll is written down: one that is cut off brings it again. */
    private void tell(ItemState item, Optional<String> text) {
        Outcome outcome = text.isEmpty()
                ? Outcome.givenUp("the feed gives neither an address nor a text")
                : reading.text(item, text.get());
        state.told(item, outcome, Instant.now());
        lines.ended(item.feed(), outcome.kind());
    }

    private Polled outcome(FeedState feed, Instant now, Fetched.Unchanged unchanged) {
        Duration pace = pace(feed, false);
        return new Polled(
                now,
                unchanged.status(),
                Optional.empty(),
                unchanged.moved().or(feed::moved),
                Optional.empty(),
                feed.validators(),
                0,
                pace,
                now.plus(jittered(pace)),
                false,
                false,
                List.of());
    }

    private void fail(FeedState feed, Instant now, Fetched.Page page, String message) {
        close(feed, failure(feed, now, new Fetched.Failed(Fault.GARBLED, page.status(), message, Optional.empty())), 0);
    }

    private Polled failed(FeedState feed, Instant now, Fetched.Failed failed) {
        return failure(feed, now, failed);
    }

    /** A feed that moved and then failed for good where it went to is looked for at its old address again. */
    private Polled failure(FeedState feed, Instant now, Fetched.Failed failed) {
        boolean counts = failed.fault() != Fault.RESTING;
        int failures = feed.failures() + (counts ? 1 : 0);
        Duration wait = later(feed.pace(), failures);
        Instant due = now.plus(jittered(wait));
        Instant asked = failed.notBefore().orElse(due);
        Optional<URI> moved = failed.fault().isPassing() ? feed.moved() : Optional.empty();
        return new Polled(
                now,
                failed.status(),
                Optional.of(failed.message()),
                moved,
                Optional.empty(),
                feed.validators(),
                failures,
                feed.pace(),
                asked.isAfter(due) || !counts ? asked : due,
                failed.fault() == Fault.GONE && feed.moved().isEmpty(),
                false,
                List.of());
    }

    /** Halved by news, half as long again without, inside the plan's bounds. */
    private Duration pace(FeedState feed, boolean news) {
        Duration next =
                news ? feed.pace().dividedBy(2) : feed.pace().multipliedBy(3).dividedBy(2);
        if (next.compareTo(plan.pace()) < 0) {
            return plan.pace();
        }
        return next.compareTo(plan.slowest()) > 0 ? plan.slowest() : next;
    }

    private Duration later(Duration pace, int failures) {
        Duration wait = pace.multipliedBy(1L << Math.min(Math.max(failures - 1, 0), 10));
        return wait.compareTo(plan.slowest()) > 0 ? plan.slowest() : wait;
    }

    /** A tenth more at most, so that feeds do not come due together for ever. */
    private static Duration jittered(Duration wait) {
        return wait.plusMillis(ThreadLocalRandom.current().nextLong(wait.toMillis() / 10 + 1));
    }
}
