package org.babad.watch.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.babad.watch.WatchException;

/**
 * Lets one watch at a time into a chronicle's file: a lock of the operating system on a file beside it, which ends with the
 * process however that ends. The file itself stays.
 */
public final class WatchLock implements AutoCloseable {

    private final FileChannel channel;

    private WatchLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param file the chronicle's, which exists
     * @throws WatchException where another watch has it, or the lock file cannot be written
     */
    public static WatchLock take(Path file) {
        try {
            Path lock = Path.of(file.toRealPath() + "-watch");
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isTaken(channel)) {
                channel.close();
                throw new WatchException(
                        file + " is watched by another babad already: stop that one, or give this one another --db");
            }
            return new WatchLock(channel);
        } catch (IOException e) {
            throw new WatchException(
                    "cannot write " + file + "-watch (" + e.getClass().getSimpleName()
                            + "), which keeps a second watch out: give a --db in a folder that you may write",
                    e);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new WatchException("the lock of the watch cannot be given back: " + e.getMessage(), e);
        }
    }
}
