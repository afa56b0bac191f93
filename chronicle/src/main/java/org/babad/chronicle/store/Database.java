package org.babad.chronicle.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;

/**
 * An open chronicle file: one connection that writes, and as many that read as there are readers at a time, each in a
 * transaction of its own so that it sees one state. Readers never wait for the writer (write-ahead log). Thread-safe.
 */
public final class Database implements AutoCloseable {

    private final Path file;
    private final Opening opening;
    private final Optional<Session> writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final ConcurrentLinkedDeque<Session> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    private Database(Path file, Opening opening, Optional<Session> writer) {
        this.file = file;
        this.opening = opening;
        this.writer = writer;
    }

    /** Work in a transaction. */
    public interface Work<T> {
        T in(Session session) throws SQLException;
    }

    /** Opens a file to write; creates or migrates it, and finds its copies anew where an older rule found them. */
    public static Database toWrite(Path file) {
        return toWrite(file, Opening.MOST_PAGES);
    }

    /** The same, for a file that may not grow beyond so many pages of 4 KiB. */
    public static Database toWrite(Path file, int mostPages) {
        Opening opening = Opening.toWrite(file, mostPages);
        Database database = new Database(file, opening, Optional.of(opening.writer()));
        try {
            Renewal.bring(database);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Opens an existing file of this version to read. */
    public static Database toRead(Path file) {
        Opening opening = Opening.toRead(file);
        Database database = new Database(file, opening, Optional.empty());
        database.idle.push(opening.reader());
        return database;
    }

    /** Runs reading work in a transaction of its own: it sees one state. Throws {@link ChronicleException}. */
    public <T> T read(Work<T> work) {
        refuseClosed();
        Session session = Optional.ofNullable(idle.poll()).orElseGet(opening::reader);
        try {
            T result = inTransaction(session, "BEGIN", work);
            giveBack(session);
            return result;
        } catch (SQLException e) {
            quietly(session, e);
            throw Faults.of(e, file);
        } catch (RuntimeException e) {
            quietly(session, e);
            throw e;
        }
    }

    /** Runs writing work in a transaction, all or nothing, after whoever else writes. Throws {@link ChronicleException}. */
    public <T> T write(Work<T> work) {
        refuseClosed();
        Session session = writer.orElseThrow(() -> new IllegalStateException(file + " was opened to read only"));
        writing.lock();
        try {
            return inTransaction(session, "BEGIN IMMEDIATE", work);
        } catch (SQLException e) {
            throw Faults.of(e, file);
        } finally {
            writing.unlock();
        }
    }

    /** Runs something while nothing is written. */
    void exclusively(Runnable action) {
        writing.lock();
        try {
            action.run();
        } finally {
            writing.unlock();
        }
    }

    private static <T> T inTransaction(Session session, String begin, Work<T> work) throws SQLException {
        session.run(begin);
        boolean done = false;
        try {
            T result = work.in(session);
            session.run("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack(session);
            }
        }
    }

    /** SQLite rolls back by itself where the disk is full or fails; then there is nothing left to roll back. */
    private static void rollBack(Session session) {
        try {
            session.run("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            assert alreadyRolledBack != null;
        }
    }

    private void giveBack(Session session) throws SQLException {
        idle.push(session);
        if (closed) {
            closeIdle(new ArrayList<>());
        }
    }

    private static void quietly(Session session, Exception cause) {
        try {
            session.close();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private void refuseClosed() {
        if (closed) {
            throw new IllegalStateException(file + " is closed");
        }
    }

    /** Closes every connection; a reader that is still at work closes its own when it ends. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        List<SQLException> faults = new ArrayList<>();
        writing.lock();
        try {
            closeIdle(faults);
            writer.ifPresent(session -> close(session, faults));
        } finally {
            writing.unlock();
        }
        if (!faults.isEmpty()) {
            throw Faults.of(faults.get(0), file);
        }
    }

    private void closeIdle(List<SQLException> faults) {
        for (Session session = idle.poll(); session != null; session = idle.poll()) {
            close(session, faults);
        }
    }

    private static void close(Session session, List<SQLException> faults) {
        try {
            session.close();
        } catch (SQLException e) {
            faults.add(e);
        }
    }
}
