package org.babad.reading.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * A record of a WARC file. The array is not copied and must not be changed.
 *
 * @param number from 1, in the file
 * @param block its content, or the beginning of it
 * @param whole whether {@code block} is all of it
 */
@SuppressWarnings("ArrayRecordComponent")
record Entry(int number, MessageHeaders headers, byte[] block, boolean whole) {

    private static final int LONGEST_SHOWN = 200;

    /** {@code response}, {@code revisit} and so on, lower case; empty where it is not told. */
    String type() {
        return headers.first("WARC-Type").orElse("").strip().toLowerCase(Locale.ROOT);
    }

    /** The address that was asked. */
    Optional<String> target() {
        return headers.first("WARC-Target-URI")
                .map(uri -> uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri)
                .map(String::strip)
                .filter(uri -> !uri.isEmpty());
    }

    /** When it was fetched. */
    Optional<Instant> date() {
        try {
            return headers.first("WARC-Date").map(String::strip).map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the crawler did not keep all of it, or cut it in parts. */
    boolean isCut() {
        return headers.first("WARC-Truncated").isPresent()
                || headers.first("WARC-Segment-Number").isPresent();
    }

    /** "record 12 (https://...)". */
    String place() {
        return "record " + number
                + target().map(uri -> uri.substring(0, Math.min(LONGEST_SHOWN, uri.length())))
                        .map(uri -> " (" + uri + ")")
                        .orElse("");
    }
}
