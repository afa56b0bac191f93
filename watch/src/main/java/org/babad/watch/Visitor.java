package org.babad.watch;

import java.time.Duration;
import java.time.Instant;
import org.babad.reading.fetch.Ask;
import org.babad.reading.fetch.Fault;
import org.babad.reading.fetch.Fetched;
import org.babad.reading.fetch.Fetcher;
import org.babad.watch.state.ItemState;
import org.babad.watch.state.Outcome;
import org.babad.watch.state.WatchState;

/**
 * Reads the page of one item. It is marked as read only when its article is safe; one that cannot be had for a reason that
 * passes is put off, ever longer, a limited number of times. Thread-safe.
 */
final class Visitor {

    private final Plan plan;
    private final Fetcher fetcher;
    private final ItemReading reading;
    private final WatchState state;
    private final Lines lines;

    Visitor(Tools tools) {
        this.plan = tools.plan();
        this.fetcher = tools.fetcher();
        this.reading = tools.reading();
        this.state = tools.state();
        this.lines = tools.lines();
    }

    void visit(ItemState item) throws InterruptedException {
        Fetched fetched = fetcher.fetch(Ask.found(item.address().orElseThrow()).within(plan.bounds()));
        if (fetched instanceof Fetched.Page page) {
            end(item, reading.page(item, page));
        } else if (fetched instanceof Fetched.Failed failed && failed.fault().isPassing()) {
            putOff(item, failed);
        } else if (fetched instanceof Fetched.Failed failed) {
            end(item, Outcome.givenUp(failed.message()));
        } else {
            end(item, Outcome.givenUp("the server answers " + fetched.status() + ", which was not asked for"));
        }
    }

    private void end(ItemState item, Outcome outcome) {
        state.end(item, outcome, Instant.now());
        lines.ended(item.feed(), outcome.kind());
    }

    private void putOff(ItemState item, Fetched.Failed failed) {
        int attempts = item.attempts() + (failed.fault() == Fault.RESTING ? 0 : 1);
        if (attempts >= Plan.ATTEMPTS) {
            end(item, Outcome.givenUp(failed.message() + ", " + attempts + " times"));
            return;
        }
        Duration wait = plan.manners().rest().multipliedBy(1L << Math.max(attempts - 1, 0));
        Instant due = Instant.now().plus(wait);
        Instant asked = failed.notBefore().orElse(due);
        state.putOff(item, attempts, failed.message(), asked.isAfter(due) ? asked : due);
    }
}
