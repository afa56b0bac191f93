package org.babad.reading.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Gets what an http(s) address leads to, under an honest user agent, as politely as its {@link Manners}, within the
 * {@link Bounds} of each {@link Ask}.
 *
 * <pre>{@code
 * Fetcher fetcher = Fetcher.of(Agent.of("babad/1.0"), Manners.READER);
 * Fetched fetched = fetcher.fetch(Ask.named(URI.create("https://koran.example/berita")));
 * }</pre>
 *
 * <p>One request a host at a time, spaced by the host's crawl delay; robots.txt is read once a day; redirects are followed one
 * by one, each of them through the same gates; a host that answers 429 or 5xx, or not at all, is left alone for a while that
 * doubles. Never throws for what a server does. Thread-safe; make one for a run, since it holds connections and what is known
 * of hosts.
 */
public final class Fetcher {

    private final Manners manners;
    private final Exchange exchange;
    private final Robots robots;
    private final Turns turns;

    private Fetcher(Agent agent, Manners manners, HostMemory memory) {
        this.manners = manners;
        this.exchange = new Exchange(agent, manners);
        this.robots = new Robots(agent);
        this.turns = new Turns(manners, memory);
    }

    /** A fetcher that remembers hosts as long as it lives. */
    public static Fetcher of(Agent agent, Manners manners) {
        return of(agent, manners, HostMemory.ofRun());
    }

    /** A fetcher that keeps what it knows of hosts in {@code memory}. */
    public static Fetcher of(Agent agent, Manners manners, HostMemory memory) {
        return new Fetcher(agent, manners, memory);
    }

    /** When the host of an address may be asked at the earliest; may be in the past. */
    public Instant ready(URI address) {
        return turns.ready(Addresses.host(address));
    }

    /** Fetches; waits for the host's turn first. Throws only where the thread is interrupted. */
    public Fetched fetch(Ask ask) throws InterruptedException {
        return fetch(ask, Tail.REFUSED);
    }

    /** What becomes of the bytes over the limit. */
    private enum Tail {
        REFUSED,
        CUT
    }

    private Fetched fetch(Ask ask, Tail tail) throws InterruptedException {
        try {
            URI start = Addresses.parse(ask.address().toString())
                    .orElseThrow(() -> new FetchFault(Fault.NOT_AN_ADDRESS, "not an http(s) address"));
            return new Way(ask, tail, start).walk();
        } catch (FetchFault e) {
            return e.failed();
        }
    }

    /** One fetch on its way over redirects. */
    private final class Way {
        private final Ask ask;
        private final Tail tail;
        private final Set<URI> seen = new HashSet<>();
        private URI here;
        private Optional<URI> moved = Optional.empty();
        private boolean forGood = true;
        private Duration left;

        Way(Ask ask, Tail tail, URI start) {
            this.ask = ask;
            this.tail = tail;
            this.here = start;
            this.left = ask.bounds().time();
        }

        Fetched walk() throws FetchFault, InterruptedException {
            for (int step = 0; step <= ask.bounds().redirects(); step++) {
                if (!seen.add(here)) {
                    throw new FetchFault(Fault.LOOP, "redirects go in a circle");
                }
                Reply reply = visit();
                if (!reply.isRedirect()) {
                    return Answers.of(reply, here, moved, ask.bounds(), tail == Tail.CUT);
                }
                follow(reply);
            }
            throw new FetchFault(Fault.LOOP, "more than " + ask.bounds().redirects() + " redirects");
        }

        private Reply visit() throws FetchFault, InterruptedException {
            Duration delay = delay();
            URI address = here;
            return turns.visit(Addresses.host(address), delay, () -> asked(address));
        }

        private Reply asked(URI address) throws FetchFault, InterruptedException {
            if (left.isNegative() || left.isZero()) {
                throw new FetchFault(Fault.TOO_SLOW, "no whole answer within the limit of time");
            }
            long start = System.nanoTime();
            try {
                return exchange.ask(address, ask.validators(), ask.bounds().bytes(), left);
            } finally {
                left = left.minusNanos(System.nanoTime() - start);
            }
        }

        /** The host's crawl delay, once its robots.txt has let the address through. */
        private Duration delay() throws FetchFault, InterruptedException {
            if (!ask.robots()) {
                return manners.delay();
            }
            Robots.Rules rules = robots.of(here, Fetcher.this::robotsFile);
            if (!rules.allow(here)) {
                throw new FetchFault(Fault.DISALLOWED, "the host's robots.txt forbids it");
            }
            Duration asked =
                    rules.delay().compareTo(manners.longestDelay()) > 0 ? manners.longestDelay() : rules.delay();
            return asked.compareTo(manners.delay()) < 0 ? manners.delay() : asked;
        }

        private void follow(Reply reply) throws FetchFault {
            here = reply.header("Location")
                    .flatMap(location -> Addresses.resolve(here, location))
                    .orElseThrow(() ->
                            new FetchFault(Fault.NOT_AN_ADDRESS, "sent on to something that is no http(s) address"));
            forGood &= reply.isPermanent();
            moved = forGood ? Optional.of(here) : moved;
        }
    }

    private Fetched robotsFile(URI address) throws InterruptedException {
        return fetch(new Ask(address, Ask.Validators.NONE, Robots.BOUNDS, false), Tail.CUT);
    }
}
