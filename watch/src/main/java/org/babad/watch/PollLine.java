package org.babad.watch;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.babad.watch.state.Outcome;
import org.babad.watch.state.Outcome.Kind;

/**
 * What came of one poll of a feed, told when its new items are read or put off.
 *
 * @param time when it was polled
 * @param feed its address as it was given
 * @param status of the server's answer; 0 where there was none
 * @param fresh how many items were new
 * @param ended what became of items since the line before
 * @param next when it is polled next; empty for never
 * @param message what was wrong with the poll, where something was
 */
public record PollLine(
        Instant time,
        URI feed,
        int status,
        int fresh,
        Map<Outcome.Kind, Integer> ended,
        Optional<Instant> next,
        Optional<String> message) {

    public PollLine {
        ended = Map.copyOf(ended);
    }

    /** How many items ended so since the line before. */
    public int count(Outcome.Kind kind) {
        return ended.getOrDefault(kind, 0);
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return time.truncatedTo(ChronoUnit.SECONDS) + " " + feed + " " + (status == 0 ? "-" : status) + " new " + fresh
                + " read " + count(Kind.READ) + " aside " + count(Kind.ASIDE) + " failed " + count(Kind.GIVEN_UP)
                + " next "
                + next.map(at -> at.truncatedTo(ChronoUnit.SECONDS).toString()).orElse("never")
                + message.map(what -> ": " + what.replaceAll("\\p{Cntrl}", " ")).orElse("");
    }
}
