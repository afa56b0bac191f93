package org.babad.reading.input;

import org.babad.reading.result.ReadingException;
import org.babad.reading.result.Reason;

/** A name behind which there is nothing to open. */
record LostInput(String where, Reason reason, String message) implements Input {

    @Override
    public String name() {
        return where;
    }

    @Override
    public Content open(Limits limits) throws ReadingException {
        throw new ReadingException(reason, message);
    }
}
