package org.babad.reading.archive;

import java.io.IOException;
import java.util.function.Consumer;
import org.babad.reading.input.Piece;
import org.babad.reading.input.Unpacker;

/**
 * Splits a WARC file, plain or gzip, into its pages: successful answers that are HTML, each payload once. Whatever else it
 * holds is counted, whatever is damaged is told, and the rest is read. Memory is bounded by the largest record. Thread-safe.
 */
public final class WarcUnpacker implements Unpacker {

    @Override
    public void unpack(Source source, Consumer<Piece> out) throws IOException {
        new Sorter(source, out).sort();
    }
}
