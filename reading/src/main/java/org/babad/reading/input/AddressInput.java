package org.babad.reading.input;

import java.io.IOException;
import java.net.URI;
import org.babad.reading.result.ReadingException;

/** A page behind an http(s) address. */
record AddressInput(URI uri, Fetcher fetcher) implements Input {

    @Override
    public String where() {
        return uri.toString();
    }

    @Override
    public String name() {
        return uri.toString();
    }

    @Override
    public Content open(Limits limits) throws IOException, ReadingException {
        return fetcher.fetch(uri, limits);
    }
}
