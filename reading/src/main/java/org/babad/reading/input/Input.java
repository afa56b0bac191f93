package org.babad.reading.input;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.babad.reading.result.ReadingException;

/** One file, address or stream, not opened yet. Implementations are immutable; {@link #open} may be called by any thread. */
public interface Input {

    /** For messages: the path, the address, or "standard input". */
    String where();

    /** The id of an article in it that has none of its own. */
    String name();

    /**
     * Opens it; the caller closes.
     *
     * @throws ReadingException where it cannot be had, with the reason
     * @throws IOException where it broke while being opened
     */
    Content open(Limits limits) throws IOException, ReadingException;

    /** The file that it is, where it is one: archives with an index at their end are opened through it. */
    default Optional<Path> file() {
        return Optional.empty();
    }

    /** Another address, to be fetched as this input was; nothing where this one was not fetched. */
    default Optional<Input> neighbour(URI address) {
        return Optional.empty();
    }
}
