package org.babad.watch.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a watched feed is doing. Texts come from the feed and its server: they are not safe to show unescaped.
 *
 * @param address as it was given
 * @param moved where it is now
 * @param title as the feed calls itself
 * @param status of the last answer; 0 where there was none
 * @param message what was wrong with the last poll
 * @param failures how many polls failed one after another
 * @param gone whether it is never asked again
 * @param polled when it was asked last
 * @param next when it is asked next
 * @param fresh how many items were new then
 * @param read how many items were read in all, as far as they are remembered
 * @param waiting how many wait to be read
 * @param failed how many were given up
 * @param aside how many were read and are none for the chronicle, such as those in another language
 * @param troubles the last items that were given up or put off
 */
public record FeedReport(
        String address,
        Optional<String> moved,
        Optional<String> title,
        int status,
        Optional<String> message,
        int failures,
        boolean gone,
        Optional<Instant> polled,
        Optional<Instant> next,
        int fresh,
        long read,
        long waiting,
        long failed,
        long aside,
        List<Trouble> troubles) {

    /** An item that could not be read: which, why, and whether it is tried again. */
    public record Trouble(String item, String message, boolean again) {}

    public FeedReport {
        troubles = List.copyOf(troubles);
    }
}
