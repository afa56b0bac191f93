package org.babad.reading.input;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that someone else owns: it is read, not closed. */
record StreamInput(String where, String name, InputStream stream) implements Input {

    @Override
    public Content open(Limits limits) {
        return Content.of(new FilterInputStream(stream) {
            @Override
            public void close() {
                // Standard input stays open for its owner.
            }
        });
    }
}
