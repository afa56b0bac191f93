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
     * @param facts what the container that it came out of says of it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Raw(
            String where,
            String name,
            Kind kind,
            byte[] bytes,
            Optional<String> charset,
            Optional<String> address,
            Facts facts)
            implements Piece {

        /** A piece of which nothing is known beside its bytes. */
        public Raw(
                String where,
                String name,
                Kind kind,
                byte[] bytes,
                Optional<String> charset,
                Optional<String> address) {
            this(where, name, kind, bytes, charset, address, Facts.NONE);
        }

        /** The same with other facts. */
        public Raw with(Facts other) {
            return new Raw(where, name, kind, bytes, charset, address, other);
        }
    }

    /** What an archive held, told after its last piece. */
    record Counted(Reading.Census census) implements Piece {}

    /** A stretch of input that holds no article to read. */
    record Lost(Reading.Failed failed) implements Piece {}
}
