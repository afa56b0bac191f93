package org.babad.watch;

import java.net.URI;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.babad.watch.state.Outcome;
import org.babad.watch.state.Polled;

/** Gathers what came of each poll into one line, told when the feed's new items are read or put off. Thread-safe. */
final class Lines {

    private final Consumer<PollLine> log;
    private final Map<Long, Open> open = new HashMap<>();

    Lines(Consumer<PollLine> log) {
        this.log = log;
    }

    /** What is known of a feed since its last line. */
    private static final class Open {
        private Optional<PollLine> poll = Optional.empty();
        private final Map<Outcome.Kind, Integer> ended = new EnumMap<>(Outcome.Kind.class);
    }

    synchronized void polled(long feed, URI address, Polled poll, int fresh) {
        tell(feed);
        of(feed).poll = Optional.of(new PollLine(
                poll.at(),
                address,
                poll.status(),
                fresh,
                Map.of(),
                poll.gone() ? Optional.<Instant>empty() : Optional.of(poll.due()),
                poll.message()));
    }

    synchronized void ended(long feed, Outcome.Kind kind) {
        of(feed).ended.merge(kind, 1, Integer::sum);
    }

    /** Tells the line of a feed that was polled; nothing where it was not. */
    synchronized void tell(long feed) {
        Open known = of(feed);
        if (known.poll.isPresent()) {
            PollLine p = known.poll.get();
            open.remove(feed);
            log.accept(new PollLine(p.time(), p.feed(), p.status(), p.fresh(), known.ended, p.next(), p.message()));
        }
    }

    /** Tells all that is left. */
    synchronized void tellAll() {
        java.util.List.copyOf(open.keySet()).forEach(this::tell);
    }

    private Open of(long feed) {
        return open.computeIfAbsent(feed, key -> new Open());
    }
}
