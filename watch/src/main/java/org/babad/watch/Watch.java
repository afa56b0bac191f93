package org.babad.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.babad.watch.state.Agenda;
import org.babad.watch.state.ItemState;
import org.babad.watch.state.WatchLock;
import org.babad.watch.state.WatchState;
import org.babad.watch.state.Work;
import org.jspecify.annotations.Nullable;

/**
 * A watch of feeds: polls them, reads what is new, hands it to a {@link Desk}.
 *
 * <pre>{@code
 * Plan plan = Plan.of(FeedList.of(List.of("feeds.opml")), Duration.ofMinutes(15), Agent.of("babad/1.0"));
 * try (Watch watch = Watch.open(plan, Path.of("war.db"), desk, line -> System.out.println(line))) {
 *     watch.run();
 * }
 * }</pre>
 *
 * <p>Whatever is to be done next is looked up in the state, which is in the chronicle's file: a poll is written down together
 * with the items that it found, an item is marked as read when its article is safe. Killed at any moment, the next watch goes on
 * where this one was; only pages that were under way are fetched again. One page a host is under way at a time.
 *
 * <p>{@link #run} is for one thread, {@link #stop} for any.
 */
public final class Watch implements AutoCloseable {

    /** How long one sleeps at the most: clocks are set, machines wake up. */
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(30);

    private final Tools tools;
    private final WatchLock lock;
    private final Agenda agenda;
    private final Poller poller;
    private final Visitor visitor;
    private final Set<String> busy = new HashSet<>();
    private boolean stopping;
    private @Nullable Throwable broken;

    private Watch(Tools tools, WatchLock lock) {
        this.tools = tools;
        this.lock = lock;
        this.agenda = tools.state().agenda();
        this.poller = new Poller(tools);
        this.visitor = new Visitor(tools);
    }

    /**
     * Gets ready to watch.
     *
     * @param chronicle the file that the desk stores into, which exists
     * @param log is told a line a poll, by one thread at a time
     * @throws WatchException where another watch has this chronicle
     */
    public static Watch open(Plan plan, Path chronicle, Desk desk, Consumer<PollLine> log) {
        WatchLock lock = WatchLock.take(chronicle);
        try {
            return new Watch(Tools.of(plan, WatchState.open(chronicle), desk, log), lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Watches until {@link #stop}, or until the one round is over; what is under way then is finished. Throws what broke the
     * state or the desk, such as a full disk; nothing that was stored is lost by that.
     */
    public void run() throws InterruptedException {
        Plan plan = tools.plan();
        Optional<Instant> round = plan.once() ? Optional.of(Instant.now()) : Optional.empty();
        tools.state().list(plan.feeds(), plan.pace(), plan.once());
        ExecutorService threads = Executors.newFixedThreadPool(plan.manners().atOnce(), task -> {
            Thread thread = new Thread(task, "babad-watch");
            thread.setDaemon(true);
            return thread;
        });
        try {
            boolean more = true;
            while (more) {
                more = goesOn(threads, round);
            }
            awaitIdle();
        } finally {
            threads.shutdownNow();
            tools.lines().tellAll();
        }
        refuseBroken();
    }

    /** Ends {@link #run} as soon as what is under way is finished. */
    public synchronized void stop() {
        stopping = true;
        notifyAll();
    }

    /** Starts what can be done, and sleeps until more can; false where there will be no more. */
    private synchronized boolean goesOn(ExecutorService threads, Optional<Instant> round) throws InterruptedException {
        if (stopping || broken != null) {
            return false;
        }
        Instant now = Instant.now();
        for (Work work : agenda.ready(now, round)) {
            if (busy.size() < tools.plan().manners().atOnce() && busy.add(work.host())) {
                threads.execute(() -> work(work));
            }
        }
        Optional<Instant> next = agenda.next(now, round);
        if (busy.isEmpty() && next.isEmpty()) {
            return false;
        }
        sleep(now, next);
        return true;
    }

    /** With work under way, its end wakes; without, the next thing that comes due. */
    private synchronized void sleep(Instant now, Optional<Instant> next) throws InterruptedException {
        Duration until = Duration.between(now, next.orElse(now.plus(LONGEST_SLEEP)));
        long most = Math.min(until.toMillis(), LONGEST_SLEEP.toMillis());
        long least = busy.isEmpty() ? 1 : 100;
        wait(Math.max(most, least));
    }

    private synchronized void awaitIdle() throws InterruptedException {
        while (!busy.isEmpty()) {
            wait();
        }
    }

    private void work(Work work) {
        try {
            long feed = work.kind() == Work.Kind.FEED ? poll(work.key()) : visit(work.key());
            if (feed > 0 && agenda.waiting(feed, Instant.now()) == 0) {
                tools.lines().tell(feed);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            breakOff(e);
        } finally {
            free(work.host());
        }
    }

    private long poll(long feed) throws InterruptedException {
        poller.poll(feed);
        return feed;
    }

    /** The feed of the item; 0 where it waits no more. */
    private long visit(long key) throws InterruptedException {
        Optional<ItemState> item = tools.state().item(key);
        if (item.isEmpty()) {
            return 0;
        }
        visitor.visit(item.get());
        return item.get().feed();
    }

    private synchronized void breakOff(Throwable fault) {
        broken = broken == null ? fault : broken;
    }

    private synchronized void free(String host) {
        busy.remove(host);
        notifyAll();
    }

    private synchronized void refuseBroken() {
        if (broken instanceof RuntimeException e) {
            throw e;
        }
        if (broken instanceof Error e) {
            throw e;
        }
    }

    /** Gives the file back; after {@link #run} has ended. */
    @Override
    public void close() {
        tools.state().close();
        lock.close();
    }
}
