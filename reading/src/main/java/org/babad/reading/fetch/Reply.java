package org.babad.reading.fetch;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** One server's answer to one request; its body as it came. */
@SuppressWarnings("ArrayRecordComponent")
record Reply(int status, HttpHeaders headers, byte[] body) {

    private static final long LONGEST_SECONDS = Duration.ofDays(365).toSeconds();

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    boolean isRedirect() {
        boolean known = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        return known && header("Location").isPresent();
    }

    boolean isPermanent() {
        return status == 301 || status == 308;
    }

    /** Whether the host is to be left alone for a while. */
    boolean asksForRest() {
        return status == 429 || status >= 500;
    }

    /** {@code Retry-After} in either of its forms, from now; never negative. */
    Optional<Duration> retryAfter() {
        return header("Retry-After").map(String::strip).flatMap(Reply::retryAfter);
    }

    private static Optional<Duration> retryAfter(String value) {
        if (value.matches("[0-9]{1,12}")) {
            return Optional.of(Duration.ofSeconds(Math.min(Long.parseLong(value), LONGEST_SECONDS)));
        }
        try {
            Instant at = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
            Duration wait = Duration.between(Instant.now(), at);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** What is said of the version of this answer. */
    Ask.Validators validators() {
        return new Ask.Validators(
                header("ETag").filter(Reply::fits), header("Last-Modified").filter(Reply::fits));
    }

    /** Whether a value can be sent back. */
    private static boolean fits(String value) {
        return value.length() <= 1000 && value.chars().allMatch(c -> c >= ' ' && c < 127);
    }
}
