package org.babad.reading.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.babad.reading.input.Kind;
import org.babad.reading.input.Limits;
import org.babad.reading.result.ReadingException;
import org.babad.reading.result.Reason;
import org.netpreserve.jwarc.HttpParser;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * The HTTP answer in a response record. Crawlers differ in whether they keep a body as it was sent or decoded, and leave the
 * headers as they were in both cases: so the encoding is looked for in the bytes, and lengths in HTTP headers are not believed.
 *
 * @param block the record's content
 * @param start where the body begins in it
 */
@SuppressWarnings("ArrayRecordComponent")
record Answer(int status, MessageHeaders headers, byte[] block, int start) {

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    private static final Set<String> CLOSED = Set.of("br", "zstd", "compress", "x-compress");
    private static final int LOOKED_AT = 1 << 12;

    /** @throws ReadingException where it is no HTTP answer */
    static Answer of(byte[] block) throws ReadingException {
        HttpParser parser = new HttpParser();
        parser.lenientResponse();
        ByteBuffer bytes = ByteBuffer.wrap(block);
        parser.parse(bytes);
        if (!parser.isFinished()) {
            throw new ReadingException(Reason.DAMAGED, "an HTTP answer that cannot be read");
        }
        return new Answer(parser.status(), parser.headers(), block, bytes.position());
    }

    /** Whether the server says that it is a page, or does not say what it is. */
    boolean saysPage() {
        return media().map(type -> PAGES.contains(type.base().toString().toLowerCase(Locale.ROOT)))
                .orElse(true);
    }

    /** The charset that the server names. */
    Optional<String> charset() {
        return media().map(type -> type.parameters().get("charset"));
    }

    private Optional<MediaType> media() {
        try {
            return headers.first("Content-Type").filter(v -> !v.isBlank()).map(MediaType::parseLeniently);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // Not a media type: the bytes tell what it is.
        }
    }

    /**
     * The body, decoded.
     *
     * @return nothing where it is in an encoding that is not opened
     * @throws ReadingException where it is damaged or too large
     */
    Optional<byte[]> body(Limits limits) throws ReadingException {
        try {
            byte[] body = unchunked();
            if (isGzip(body)) {
                return Optional.of(bounded(new GZIPInputStream(new ByteArrayInputStream(body)), limits));
            }
            String encoding =
                    headers.first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
            if (isText(body)) {
                return Optional.of(body);
            }
            if (encoding.equals("deflate")) {
                return Optional.of(bounded(new InflaterInputStream(new ByteArrayInputStream(body)), limits));
            }
            return CLOSED.contains(encoding) ? Optional.empty() : Optional.of(body);
        } catch (IOException e) {
            throw new ReadingException(Reason.TRUNCATED, "a page whose encoding is damaged (" + e.getMessage() + ")");
        }
    }

    private byte[] unchunked() throws IOException {
        if (!headers.contains("Transfer-Encoding", "chunked")) {
            return Arrays.copyOfRange(block, start, block.length);
        }
        HttpResponse whole = HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(block)));
        try (InputStream body = whole.body().stream()) {
            return body.readAllBytes();
        }
    }

    private static byte[] bounded(InputStream decoded, Limits limits) throws IOException, ReadingException {
        byte[] body = decoded.readNBytes(limits.bytes() + 1);
        if (body.length > limits.bytes()) {
            throw new ReadingException(Reason.TOO_LARGE, "a page over " + limits.size());
        }
        return body;
    }

    private static boolean isGzip(byte[] body) {
        return body.length > 2 && body[0] == 0x1f && (body[1] & 0xff) == 0x8b;
    }

    private static boolean isText(byte[] body) {
        try {
            Kind.of(Arrays.copyOf(body, Math.min(body.length, LOOKED_AT)));
            return true;
        } catch (ReadingException e) {
            return e.reason() == Reason.EMPTY;
        }
    }
}
