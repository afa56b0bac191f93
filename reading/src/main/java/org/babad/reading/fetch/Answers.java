package org.babad.reading.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** What the last reply of a fetch means. Pure. */
final class Answers {

    private Answers() {}

    /** @param cut whether bytes over the limit are left out, and not a fault */
    static Fetched of(Reply reply, URI address, Optional<URI> moved, Bounds bounds, boolean cut) throws FetchFault {
        int status = reply.status();
        if (status == 304) {
            return new Fetched.Unchanged(status, moved);
        }
        if (status / 100 != 2 || status == 204 || status == 205 || status == 206) {
            throw new FetchFault(refusal(reply));
        }
        byte[] bytes = limited(decoded(reply, bounds), bounds, cut);
        return new Fetched.Page(status, address, moved, reply.validators(), reply.header("Content-Type"), bytes);
    }

    private static Fetched.Failed refusal(Reply reply) {
        Optional<Instant> notBefore =
                reply.asksForRest() ? reply.retryAfter().map(Instant.now()::plus) : Optional.empty();
        return new Fetched.Failed(
                fault(reply.status()), reply.status(), "the server answers " + reply.status(), notBefore);
    }

    private static Fault fault(int status) {
        return switch (status) {
            case 410 -> Fault.GONE;
            case 429, 503 -> Fault.BUSY;
            default -> status >= 500 ? Fault.SERVER_FAILED : Fault.REFUSED;
        };
    }

    private static byte[] limited(byte[] bytes, Bounds bounds, boolean cut) throws FetchFault {
        if (bytes.length <= bounds.bytes()) {
            return bytes;
        }
        if (!cut) {
            throw new FetchFault(Fault.TOO_LARGE, "the page is over " + bounds.size());
        }
        return Arrays.copyOf(bytes, bounds.bytes());
    }

    /** The body with its content encoding taken off, one byte over the limit at the most. */
    private static byte[] decoded(Reply reply, Bounds bounds) throws FetchFault {
        String encoding = reply.header("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "", "identity" -> reply.body();
            case "gzip", "x-gzip" -> unzipped(reply.body(), bounds);
            default -> throw new FetchFault(
                    Fault.GARBLED, "packed as " + clipped(encoding) + ", which was not asked for");
        };
    }

    private static byte[] unzipped(byte[] zipped, Bounds bounds) throws FetchFault {
        if (zipped.length > bounds.bytes() || zipped.length == 0) {
            return zipped;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped), 1 << 16)) {
            byte[] bytes = in.readNBytes(bounds.bytes() + 1);
            if (bytes.length > bounds.bytes()) {
                throw new FetchFault(
                        Fault.TOO_LARGE, "unzips to over " + bounds.size() + " out of " + zipped.length + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new FetchFault(Fault.GARBLED, "its gzip is damaged or cut off");
        }
    }

    private static String clipped(String encoding) {
        return encoding.substring(0, Math.min(encoding.length(), 20)).replaceAll("[^a-z0-9,. -]", "?");
    }
}
