package org.babad.reading.fetch;

import java.time.Duration;

/**
 * How a fetcher behaves towards hosts.
 *
 * @param delay the least between the end of a request to a host and the next; robots.txt may raise it
 * @param longestDelay what robots.txt may raise it to
 * @param atOnce how many requests may be under way over all hosts
 * @param connect the most for a connection to be made
 * @param rest how long a host is left alone after a failure; doubles with each one after another
 * @param longestRest where the doubling ends, and the most that {@code Retry-After} is believed
 * @param patience how long a fetch waits for the end of a rest; where it takes longer, the fetch fails
 * @param allowPrivate whether private and local addresses may be asked
 */
public record Manners(
        Duration delay,
        Duration longestDelay,
        int atOnce,
        Duration connect,
        Duration rest,
        Duration longestRest,
        Duration patience,
        boolean allowPrivate) {

    /** For a person's single requests: 1 s between requests to a host, and patient with a host that is busy. */
    public static final Manners READER = new Manners(
            Duration.ofSeconds(1),
            Duration.ofMinutes(5),
            8,
            Duration.ofSeconds(10),
            Duration.ofSeconds(2),
            Duration.ofMinutes(10),
            Duration.ofSeconds(10),
            false);

    /** For a program that comes back: it leaves a host alone for a minute at first, for up to a day. */
    public static final Manners WATCHER = new Manners(
            Duration.ofSeconds(1),
            Duration.ofMinutes(5),
            8,
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofDays(1),
            Duration.ZERO,
            false);

    public Manners {
        if (delay.isNegative() || longestDelay.compareTo(delay) < 0 || longestRest.compareTo(rest) < 0 || atOnce < 1) {
            throw new IllegalArgumentException(
                    "delays and rests run from the least to the longest, 1 request at least");
        }
    }

    /** The same manners; private and local addresses are asked too where {@code allow}. */
    public Manners allowingPrivate(boolean allow) {
        return new Manners(delay, longestDelay, atOnce, connect, rest, longestRest, patience, allow);
    }

    /** The same manners with at least this much between requests to a host. */
    public Manners spaced(Duration least) {
        Duration longest = least.compareTo(longestDelay) > 0 ? least : longestDelay;
        return new Manners(least, longest, atOnce, connect, rest, longestRest, patience, allowPrivate);
    }

    /** The same manners with so many requests at once at the most. */
    public Manners atOnce(int most) {
        return new Manners(delay, longestDelay, most, connect, rest, longestRest, patience, allowPrivate);
    }

    /** The same manners with other rests after failures. */
    public Manners resting(Duration first, Duration longest) {
        return new Manners(delay, longestDelay, atOnce, connect, first, longest, patience, allowPrivate);
    }

    /** The rest after so many failures one after another. */
    Duration restAfter(int failures) {
        int doublings = Math.min(Math.max(failures - 1, 0), 20);
        Duration rested = rest.multipliedBy(1L << doublings);
        return rested.compareTo(longestRest) > 0 ? longestRest : rested;
    }
}
