package org.babad.cli.work;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work done by several threads whose results come in the order of what was given. At most {@code room} items are under way:
 * whoever gives more waits for the oldest. To be used by one thread, which is also the one that gets the results.
 *
 * @param <I> what is worked on
 * @param <O> what comes of it
 */
final class Stage<I, O> implements Consumer<I> {

    private final ExecutorService threads;
    private final int room;
    private final Function<I, O> work;
    private final Consumer<O> next;
    private final Queue<Future<O>> underWay = new ArrayDeque<>();

    Stage(ExecutorService threads, int room, Function<I, O> work, Consumer<O> next) {
        this.threads = threads;
        this.room = room;
        this.work = work;
        this.next = next;
    }

    @Override
    public void accept(I item) {
        while (underWay.size() >= room) {
            passOn();
        }
        underWay.add(threads.submit(() -> work.apply(item)));
    }

    /** Waits for all that is under way and passes it on. */
    void finish() {
        while (!underWay.isEmpty()) {
            passOn();
        }
    }

    private void passOn() {
        try {
            next.accept(underWay.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("work broke: " + e.getCause(), e.getCause());
        }
    }
}
