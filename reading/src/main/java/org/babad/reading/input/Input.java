package org.babad.reading.input;

import java.io.IOException;
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
}
