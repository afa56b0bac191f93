package org.babad.reading.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Who may ask which host when: one request a host at a time, spaced by its delay, a limited number over all hosts, none to a
 * host that rests after failures. Thread-safe.
 */
final class Turns {

    /** Over so many hosts, those with nothing to remember are let go. */
    private static final int MOST_IDLE = 10_000;

    private final Manners manners;
    private final HostMemory memory;
    private final Semaphore places;
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    Turns(Manners manners, HostMemory memory) {
        this.manners = manners;
        this.memory = memory;
        this.places = new Semaphore(manners.atOnce());
    }

    /** One request. */
    interface Visit {
        Reply make() throws FetchFault, InterruptedException;
    }

    /**
     * Waits for the host's turn and makes the visit; notes how it went.
     *
     * @param delay how long the host is left alone after it
     * @throws FetchFault where the host rests for longer than one waits, or the visit failed
     */
    Reply visit(String host, Duration delay, Visit visit) throws FetchFault, InterruptedException {
        ReentrantLock lock = lock(host);
        lock.lockInterruptibly();
        try {
            awaitTurn(host);
            places.acquire();
            try {
                return visited(host, delay, visit);
            } finally {
                places.release();
            }
        } finally {
            lock.unlock();
        }
    }

    /** When the host may be asked at the earliest. */
    Instant ready(String host) {
        return record(host).ready();
    }

    private ReentrantLock lock(String host) {
        if (locks.size() > MOST_IDLE) {
            locks.values().removeIf(lock -> !lock.isLocked() && !lock.hasQueuedThreads());
        }
        return locks.computeIfAbsent(host, h -> new ReentrantLock(true));
    }

    private HostRecord record(String host) {
        return memory.load(host).orElse(HostRecord.NEW);
    }

    private void awaitTurn(String host) throws FetchFault, InterruptedException {
        HostRecord known = record(host);
        Instant now = Instant.now();
        Duration rest = Duration.between(now, known.rested());
        if (rest.compareTo(manners.patience()) > 0) {
            throw new FetchFault(
                    Fault.RESTING,
                    "the host is left alone until " + known.rested().truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                            + " after " + known.failures() + " failures",
                    known.rested());
        }
        Duration wait = Duration.between(now, known.ready());
        if (!wait.isNegative()) {
            Thread.sleep(wait.toMillis() + 1);
        }
    }

    private Reply visited(String host, Duration delay, Visit visit) throws FetchFault, InterruptedException {
        memory.save(host, record(host).freeAt(Instant.now().plus(delay)));
        try {
            Reply reply = visit.make();
            HostRecord after = freed(host, delay);
            memory.save(host, reply.asksForRest() ? rested(after, reply.retryAfter()) : after.worked());
            return reply;
        } catch (FetchFault e) {
            HostRecord after = freed(host, delay);
            memory.save(host, e.failed().fault().isPassing() ? rested(after, Optional.empty()) : after);
            throw e;
        }
    }

    private HostRecord freed(String host, Duration delay) {
        return record(host).freeAt(Instant.now().plus(delay));
    }

    /** @param asked how long the host wants to be left alone, where it says */
    private HostRecord rested(HostRecord host, Optional<Duration> asked) {
        Duration own = jittered(manners.restAfter(host.failures() + 1));
        Duration rest = asked.filter(longer -> longer.compareTo(own) > 0).orElse(own);
        Duration most = manners.longestRest();
        return host.failed(Instant.now().plus(rest.compareTo(most) > 0 ? most : rest));
    }

    /** A tenth more at most, so that those who were sent away together do not come back together. */
    private static Duration jittered(Duration rest) {
        return rest.plusMillis(ThreadLocalRandom.current().nextLong(rest.toMillis() / 10 + 1));
    }
}
