package org.babad.watch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.babad.reading.fetch.Agent;
import org.babad.reading.fetch.Bounds;
import org.babad.reading.fetch.Manners;

/**
 * What to watch, and how.
 *
 * @param feeds their addresses
 * @param pace the shortest time from one poll of a feed to the next
 * @param slowest the longest one, for feeds that bring nothing new
 * @param once whether to end when everything was polled and read once
 * @param manners towards hosts
 * @param agent who asks
 * @param bounds of a fetch
 */
public record Plan(
        List<URI> feeds, Duration pace, Duration slowest, boolean once, Manners manners, Agent agent, Bounds bounds) {

    /** How often a page is tried that could not be had for a reason that passes. */
    static final int ATTEMPTS = 6;

    /** How long an item is remembered after its feed stopped listing it. */
    static final Duration MEMORY = Duration.ofDays(60);

    /** How many items of one poll are taken; the rest comes with the next ones. */
    static final int MOST_ITEMS = 2_000;

    public Plan {
        feeds = List.copyOf(feeds);
        if (pace.toMillis() < 1 || slowest.compareTo(pace) < 0) {
            throw new IllegalArgumentException(
                    "the time between polls is above zero, and the longest not below the shortest");
        }
    }

    /** Watches the feeds at this pace, for ever: those that bring nothing new down to a sixteenth as often. */
    public static Plan of(List<URI> feeds, Duration pace, Agent agent) {
        return new Plan(feeds, pace, pace.multipliedBy(16), false, Manners.WATCHER, agent, Bounds.DEFAULT);
    }

    /** The same, ending after one round. */
    public Plan oneRound() {
        return new Plan(feeds, pace, slowest, true, manners, agent, bounds);
    }

    /** The same with other manners. */
    public Plan with(Manners other) {
        return new Plan(feeds, pace, slowest, once, other, agent, bounds);
    }

    /** The same with other bounds for each fetch. */
    public Plan within(Bounds other) {
        return new Plan(feeds, pace, slowest, once, manners, agent, other);
    }
}
