package org.babad.reading.fetch;

import java.time.Instant;

/**
 * What is remembered of a host from one request to the next.
 *
 * @param free when it may be asked again, as its crawl delay has it
 * @param failures how many requests failed one after another
 * @param rested when its rest after them ends
 */
public record HostRecord(Instant free, int failures, Instant rested) {

    /** A host that was never asked. */
    public static final HostRecord NEW = new HostRecord(Instant.EPOCH, 0, Instant.EPOCH);

    HostRecord freeAt(Instant at) {
        return new HostRecord(at, failures, rested);
    }

    HostRecord failed(Instant until) {
        return new HostRecord(free, failures + 1, until.isAfter(rested) ? until : rested);
    }

    HostRecord worked() {
        return new HostRecord(free, 0, Instant.EPOCH);
    }

    /** When it may be asked again, all in all. */
    public Instant ready() {
        return free.isAfter(rested) ? free : rested;
    }
}
