package org.babad.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command end in order when the process is told to end (Ctrl-C, SIGTERM, the end of the session): it is asked to stop, and
 * the process waits, within a limit, until all that the command had open is closed. To be opened first and so closed last.
 */
final class Ending implements AutoCloseable {

    private final CountDownLatch ended = new CountDownLatch(1);
    private final long patience;
    private final Thread hook;
    private Runnable stop = () -> {};
    private boolean told;

    private Ending(long patience) {
        this.patience = patience;
        this.hook = new Thread(this::end, "babad-stop");
    }

    /** Waits for so many seconds at the most. */
    static Ending within(long patience) {
        Ending ending = new Ending(patience);
        Runtime.getRuntime().addShutdownHook(ending.hook);
        return ending;
    }

    /** Says how the command is asked to stop; at once, where the process was told to end before. */
    synchronized void by(Runnable how) {
        stop = how;
        if (told) {
            how.run();
        }
    }

    private synchronized void tell() {
        told = true;
        stop.run();
    }

    private void end() {
        tell();
        try {
            ended.await(patience, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            assert alreadyEnding != null;
        }
    }
}
