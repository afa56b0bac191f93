package org.babad.reading.fetch;

import java.time.Duration;

/**
 * The most that one fetch may take of the network.
 *
 * @param bytes of an answer, as it comes and as it lies unzipped
 * @param time from the first connection to the last byte, over all redirects; waiting for one's turn is not counted
 * @param redirects how often an address may send on to another
 */
public record Bounds(int bytes, Duration time, int redirects) {

    /** 10 MB, 30 seconds, 5 redirects. */
    public static final Bounds DEFAULT = new Bounds(10_000_000, Duration.ofSeconds(30), 5);

    public Bounds {
        if (bytes < 1 || redirects < 0 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("bounds must be above zero");
        }
    }

    /** "10 MB", for messages. */
    String size() {
        return bytes >= 1_000_000 ? bytes / 1_000_000 + " MB" : bytes + " bytes";
    }
}
