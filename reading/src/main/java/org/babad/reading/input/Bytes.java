package org.babad.reading.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Reading of bytes within bounds. */
final class Bytes {

    private static final int GZIP_LEVELS = 2;

    private Bytes() {}

    /** What went wrong, in a few words: the message, or the kind where there is none. */
    static String describe(Throwable fault) {
        String message = fault.getMessage();
        return message == null || message.isBlank() ? fault.getClass().getSimpleName() : message;
    }

    /** The stream with gzip looked through, by content; able to {@code mark} and {@code reset} 64 KiB. */
    static InputStream unzipped(InputStream raw, Limits limits) throws IOException {
        InputStream in = new Peekable(raw);
        for (int level = 0; level < GZIP_LEVELS && isGzip(in); level++) {
            Counting zipped = new Counting(in);
            in = new Peekable(new Bounded(new GZIPInputStream(zipped, 1 << 16), zipped, limits));
        }
        return in;
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
