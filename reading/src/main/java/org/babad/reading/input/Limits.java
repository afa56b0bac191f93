package org.babad.reading.input;

import java.time.Duration;

/**
 * How much of the outside world is let in.
 *
 * @param bytes the most of one article, as it lies unzipped
 * @param expansion how many times its zipped size a stream may grow, once it is over {@code bytes}
 * @param time the most for one address, from the first connection to the last byte
 * @param redirects how often an address may send on to another
 */
public record Limits(int bytes, int expansion, Duration time, int redirects) {

    /** 10 MB, 200 times, 30 seconds, 5 redirects. */
    public static final Limits DEFAULT = new Limits(10_000_000, 200, Duration.ofSeconds(30), 5);

    public Limits {
        if (bytes < 1 || expansion < 1 || redirects < 0 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("limits must be above zero");
        }
    }

    /** "10 MB", for messages. */
    public String size() {
        return bytes >= 1_000_000 ? bytes / 1_000_000 + " MB" : bytes + " bytes";
    }
}
