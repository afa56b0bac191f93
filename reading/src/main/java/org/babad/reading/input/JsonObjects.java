package org.babad.reading.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.babad.reading.result.Reason;

/** The outermost objects of a JSON stream, found by braces outside strings; works on UTF-8 bytes. */
final class JsonObjects {

    private final InputStream in;
    private final int largest;
    private Optional<Reason> fault = Optional.empty();

    JsonObjects(InputStream in, int largest) {
        this.in = in;
        this.largest = largest;
    }

    /** Whether the bytes are one object from its opening to its closing brace. */
    static boolean isWhole(byte[] bytes) {
        Nesting nesting = new Nesting();
        for (int i = 0; i < bytes.length; i++) {
            if (nesting.closes(bytes[i])) {
                return new String(bytes, i + 1, bytes.length - i - 1, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .isBlank();
            }
        }
        return false;
    }

    /** The next object's bytes; nothing at the end or after a fault. */
    Optional<byte[]> next() throws IOException {
        if (isBroken()) {
            return Optional.empty();
        }
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        Nesting nesting = new Nesting();
        for (int b = in.read(); b >= 0; b = in.read()) {
            boolean closed = nesting.closes((byte) b);
            if (nesting.depth > 0 || closed) {
                object.write(b);
            }
            if (closed) {
                return Optional.of(object.toByteArray());
            }
            if (object.size() > largest) {
                fault = Optional.of(Reason.TOO_LARGE);
                return Optional.empty();
            }
        }
        fault = nesting.depth > 0 ? Optional.of(Reason.TRUNCATED) : Optional.empty();
        return Optional.empty();
    }

    boolean isBroken() {
        return fault.isPresent();
    }

    /** Why the stream could not be split to its end. */
    Optional<Reason> fault() {
        return fault;
    }

    /** Counts braces outside strings. */
    private static final class Nesting {
        private int depth;
        private boolean inString;
        private boolean escaped;

        boolean closes(byte b) {
            if (inString) {
                inString = escaped || b != '"';
                escaped = !escaped && b == '\\';
            } else if (b == '"') {
                inString = depth > 0;
            } else if (b == '{') {
                depth++;
            } else if (b == '}' && depth > 0) {
                return --depth == 0;
            }
            return false;
        }
    }
}
