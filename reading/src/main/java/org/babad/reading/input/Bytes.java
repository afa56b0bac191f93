package org.babad.reading.input;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Reading of bytes within bounds. */
final class Bytes {

    private static final int GZIP_LEVELS = 2;
    private static final int START = 4096;

    private Bytes() {}

    /** What went wrong, in a few words: the message, or the kind where there is none. */
    static String describe(Throwable fault) {
        String message = fault.getMessage();
        return message == null || message.isBlank() ? fault.getClass().getSimpleName() : message;
    }

    /** The stream, able to {@code mark} and {@code reset} 64 KiB. */
    static InputStream peekable(InputStream raw) {
        return new Peekable(raw);
    }

    /** The stream with gzip looked through where gzip lies in gzip: the inner one stays. */
    static InputStream withoutOuter(InputStream raw, Limits limits) throws IOException {
        raw.mark(START);
        byte[] start = raw.readNBytes(START);
        raw.reset();
        return isGzip(start) && isGzip(unzippedStart(start)) ? oneUnzipped(raw, limits) : raw;
    }

    private static InputStream oneUnzipped(InputStream in, Limits limits) throws IOException {
        Counting zipped = new Counting(in);
        return new Peekable(new Bounded(new GZIPInputStream(zipped, 1 << 16), zipped, limits));
    }

    /** The stream with gzip looked through, by content; able to {@code mark} and {@code reset} 64 KiB. */
    static InputStream unzipped(InputStream raw, Limits limits) throws IOException {
        InputStream in = raw;
        for (int level = 0; level < GZIP_LEVELS && isGzip(in); level++) {
            in = oneUnzipped(in, limits);
        }
        return in;
    }

    /** What a stream begins with, gzip looked through as far as it goes; the stream stays where it is. */
    static String start(InputStream raw) throws IOException {
        raw.mark(START);
        byte[] start = raw.readNBytes(START);
        raw.reset();
        for (int level = 0; level < GZIP_LEVELS && isGzip(start); level++) {
            start = unzippedStart(start);
        }
        return new String(start, StandardCharsets.ISO_8859_1);
    }

    private static byte[] unzippedStart(byte[] zipped) {
        byte[] start = new byte[START];
        int length = 0;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            for (int n = in.read(start); n > 0; n = in.read(start, length, START - length)) {
                length += n;
            }
        } catch (IOException e) {
            // Cut off where the look ends, or damaged: what came out so far tells the kind.
        }
        return Arrays.copyOf(start, length);
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && (bytes[1] & 0xff) == 0x8b;
    }

    private static boolean isGzip(InputStream in) throws IOException {
        in.mark(2);
        byte[] magic = in.readNBytes(2);
        in.reset();
        return magic.length == 2 && magic[0] == 0x1f && (magic[1] & 0xff) == 0x8b;
    }

    private static final class Peekable extends java.io.BufferedInputStream {
        Peekable(InputStream in) {
            super(in, 1 << 16);
        }
    }

    /** Counts what was taken from the stream. */
    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            count += Math.max(n, 0);
            return n;
        }
    }

    /** Stops a stream that grows out of all proportion to its zipped size. */
    private static final class Bounded extends FilterInputStream {
        private final Counting zipped;
        private final Limits limits;
        private long count;

        Bounded(InputStream in, Counting zipped, Limits limits) {
            super(in);
            this.zipped = zipped;
            this.limits = limits;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            count += Math.max(n, 0);
            if (count > limits.bytes() && count / limits.expansion() > zipped.count) {
                throw new GzipBombException(count, zipped.count);
            }
            return n;
        }
    }

    /** A gzip stream that is made to exhaust its reader. */
    static final class GzipBombException extends IOException {
        private static final long serialVersionUID = 1L;

        GzipBombException(long unzipped, long zipped) {
            super("unzips to more than " + unzipped + " bytes out of " + zipped);
        }
    }
}
