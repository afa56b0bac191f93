package org.babad.reading.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Lines of a stream as bytes, blank ones left out; the rest of a line that is too long is skipped, not kept. */
final class ByteLines {

    private final InputStream in;
    private final int longest;
    private byte[] line = new byte[1 << 12];
    private int number;

    ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** A line with its number from 1; {@code tooLong} where only its beginning was kept. */
    @SuppressWarnings("ArrayRecordComponent")
    record Line(int number, byte[] bytes, boolean tooLong) {

        boolean startsObject() {
            for (byte b : bytes) {
                if (b > ' ' || b < 0) {
                    return b == '{';
                }
            }
            return false;
        }

        /** The line between line breaks. */
        byte[] withBreaks() {
            byte[] out = new byte[bytes.length + 2];
            out[0] = '\n';
            System.arraycopy(bytes, 0, out, 1, bytes.length);
            out[out.length - 1] = '\n';
            return out;
        }
    }

    Optional<Line> next() throws IOException {
        while (true) {
            int length = 0;
            boolean blank = true;
            int b = in.read();
            if (b < 0) {
                return Optional.empty();
            }
            number++;
            for (; b >= 0 && b != '\n'; b = in.read()) {
                if (length < longest) {
                    store(length, (byte) b);
                }
                blank &= b <= ' ';
                length++;
            }
            if (!blank) {
                return Optional.of(new Line(number, Arrays.copyOf(line, Math.min(length, longest)), length > longest));
            }
        }
    }

    private void store(int at, byte b) {
        if (at == line.length) {
            line = Arrays.copyOf(line, line.length * 2);
        }
        line[at] = b;
    }
}
