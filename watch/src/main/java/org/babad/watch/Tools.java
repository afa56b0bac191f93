package org.babad.watch;

import java.util.function.Consumer;
import org.babad.reading.ArticleReader;
import org.babad.reading.fetch.Fetcher;
import org.babad.watch.state.WatchState;

/** What the parts of a watch work with. */
record Tools(Plan plan, Fetcher fetcher, ItemReading reading, WatchState state, Lines lines) {

    static Tools of(Plan plan, WatchState state, Desk desk, Consumer<PollLine> log) {
        return new Tools(
                plan,
                Fetcher.of(plan.agent(), plan.manners(), state.hosts()),
                new ItemReading(ArticleReader.load(), desk),
                state,
                new Lines(log));
    }
}
