package org.babad.reading.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * An opened input.
 *
 * @param bytes as they come, perhaps zipped; closed with this
 * @param charset the name of the charset that the sender declares
 * @param address where it came from in the end, after redirects
 */
public record Content(InputStream bytes, Optional<String> charset, Optional<String> address) implements AutoCloseable {

    static Content of(InputStream bytes) {
        return new Content(bytes, Optional.empty(), Optional.empty());
    }

    /** The same with the bytes seen through another stream. */
    Content with(InputStream other) {
        return new Content(other, charset, address);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
