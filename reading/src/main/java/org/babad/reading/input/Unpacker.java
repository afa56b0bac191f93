package org.babad.reading.input;

import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.babad.reading.result.ReadingException;

/** Splits what holds many articles, an archive or a feed, into pieces as a stream. Implementations are thread-safe. */
public interface Unpacker {

    /**
     * Gives the pieces to {@code out} as it goes; what {@code out} throws passes through.
     *
     * @throws ReadingException where nothing at all can be had from it
     * @throws IOException where it cannot be read on; what came before was given
     */
    void unpack(Source source, Consumer<Piece> out) throws IOException, ReadingException;

    /**
     * An opened container.
     *
     * @param input where it came from
     * @param content its bytes: those of a WARC as they lie, those of others with gzip looked through
     * @param follow splits another input in the same run, with facts known of what is in it
     */
    record Source(Input input, Content content, Limits limits, BiConsumer<Input, Facts> follow) {}
}
