package org.babad.reading.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.babad.reading.fetch.Ask;
import org.babad.reading.fetch.Bounds;
import org.babad.reading.fetch.Fault;
import org.babad.reading.fetch.Fetched;
import org.babad.reading.fetch.Fetcher;
import org.babad.reading.result.ReadingException;
import org.babad.reading.result.Reason;

/**
 * A page behind an http(s) address.
 *
 * @param named whether a person named it; robots.txt decides over one that a feed led to
 */
record AddressInput(URI uri, Fetcher fetcher, boolean named) implements Input {

    AddressInput(URI uri, Fetcher fetcher) {
        this(uri, fetcher, true);
    }

    @Override
    public String where() {
        return uri.toString();
    }

    @Override
    public String name() {
        return uri.toString();
    }

    @Override
    public Optional<Input> neighbour(URI address) {
        return Optional.of(new AddressInput(address, fetcher, false));
    }

    @Override
    public Content open(Limits limits) throws IOException, ReadingException {
        Bounds bounds = new Bounds(limits.bytes(), limits.time(), limits.redirects());
        try {
            return content(fetcher.fetch((named ? Ask.named(uri) : Ask.found(uri)).within(bounds)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while fetching", e);
        }
    }

    private static Content content(Fetched fetched) throws ReadingException {
        if (fetched instanceof Fetched.Page page) {
            return new Content(
                    new ByteArrayInputStream(page.bytes()),
                    page.charset(),
                    Optional.of(page.address().toString()));
        }
        if (fetched instanceof Fetched.Failed failed) {
            Reason reason = failed.fault() == Fault.TOO_LARGE ? Reason.TOO_LARGE : Reason.UNREACHABLE;
            throw new ReadingException(reason, failed.message());
        }
        throw new ReadingException(Reason.UNREACHABLE, "the server answers " + fetched.status());
    }
}
