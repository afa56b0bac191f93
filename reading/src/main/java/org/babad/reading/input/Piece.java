package org.babad.reading.input;

import java.util.Optional;
import org.babad.reading.result.Reading;

/** What an input splits into: the bytes of one article each, not looked into yet, or what is wrong with them. */
public sealed interface Piece {

    /**
     * The bytes of one article. The array is not copied and must not be changed.
     *
     * @param where the place, for messages
     * @param name the id where the article has none of its own
     * @param kind {@link Kind#PAGE}, {@link Kind#TEXT} or {@link Kind#JSON} (one object)
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Raw(String where, String name, Kind kind, byte[] bytes, Optional<String> charset, Optional<String> address)
            implements Piece {}

    /** A stretch of input that holds no article to read. */
    record Lost(Reading.Failed failed) implements Piece {}
}
