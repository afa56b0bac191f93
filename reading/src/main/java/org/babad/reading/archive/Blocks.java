package org.babad.reading.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.babad.reading.input.Limits;

/**
 * The stretches of a WARC file that records do not cross: gzip members, or the one stretch of a plain file. A stream, used by
 * one thread.
 */
interface Blocks {

    /** Moves to the next block; false at the end of the file. */
    boolean next() throws IOException;

    /** Reads on in the block; -1 at its end. */
    int read(byte[] buffer, int offset, int length) throws IOException;

    /** What was found wrong since this was asked last. */
    Optional<Damage> damage();

    /** The blocks of a file; {@code bytes} must support {@code mark}. */
    static Blocks of(InputStream bytes, Limits limits) throws IOException {
        bytes.mark(2);
        byte[] magic = bytes.readNBytes(2);
        bytes.reset();
        boolean zipped = magic.length == 2 && magic[0] == 0x1f && (magic[1] & 0xff) == 0x8b;
        return zipped ? new GzipMembers(bytes, limits) : new Plain(bytes);
    }

    /** A file that is not compressed: one block. */
    final class Plain implements Blocks {
        private final InputStream bytes;
        private boolean started;

        Plain(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public boolean next() {
            boolean first = !started;
            started = true;
            return first;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return bytes.read(buffer, offset, length);
        }

        @Override
        public Optional<Damage> damage() {
            return Optional.empty();
        }
    }
}
