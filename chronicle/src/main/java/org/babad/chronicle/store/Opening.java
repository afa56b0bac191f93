package org.babad.chronicle.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.babad.chronicle.store.ChronicleException.Problem;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteOpenMode;

/**
 * How the connections of one chronicle file are opened and what is looked at before. A process that is killed at any moment
 * leaves a file that opens: the log holds whole transactions only. Thread-safe.
 */
final class Opening {

    /** How long a connection waits for another process that writes. */
    private static final int PATIENCE_MS = 5_000;

    /** How long the log grows, in pages of 4 KiB, before it is carried over into the file. */
    private static final int LOG_PAGES = 8_000;

    /** SQLite's own limit. */
    static final int MOST_PAGES = 1_073_741_823;

    private final Path file;
    private final int mostPages;
    /** A file in a folder that cannot be written has no log beside it: it cannot change either. */
    private final boolean frozen;

    private Opening(Path file, int mostPages, boolean frozen) {
        this.file = file;
        this.mostPages = mostPages;
        this.frozen = frozen;
    }

    static Opening toWrite(Path file, int mostPages) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new ChronicleException(
                    Problem.UNREADABLE, file, file + " is a folder: name a file for the chronicle inside it");
        }
        if (folder != null && !Files.isDirectory(folder)) {
            throw new ChronicleException(
                    Problem.MISSING, file, "the folder of " + file + " does not exist: create it first");
        }
        return new Opening(file, mostPages, false);
    }

    static Opening toRead(Path file) {
        if (!Files.exists(file)) {
            throw new ChronicleException(
                    Problem.MISSING, file, file + " does not exist: add articles to it first (babad add)");
        }
        if (Files.isDirectory(file) || !Files.isReadable(file)) {
            throw new ChronicleException(
                    Problem.UNREADABLE, file, file + " cannot be read: give a file that you have the right to read");
        }
        boolean logged = Files.exists(Path.of(file + "-wal"));
        return new Opening(
                file,
                MOST_PAGES,
                !logged && !Files.isWritable(file.toAbsolutePath().getParent()));
    }

    /** The connection that writes; the file is then there and of this version. */
    Session writer() {
        SQLiteConfig config = common();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setCacheSize(-65_536);
        config.setMaxPageCount(mostPages);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "268435456");
        return open(config, "jdbc:sqlite:" + file.toAbsolutePath(), (session, at) -> {
            session.script("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
            Schema.bring(session, at);
        });
    }

    /** A connection that reads a file of this version. */
    Session reader() {
        SQLiteConfig config = common();
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.setReadOnly(true);
        String address =
                "jdbc:sqlite:" + file.toAbsolutePath().toUri().toString().replace("file:///", "file:/");
        return open(config, frozen ? address + "?immutable=1" : address, Schema::check);
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MS);
        config.enforceForeignKeys(true);
        return config;
    }

    /** Looks whether the file's schema can be used, or makes it so. */
    private interface Check {
        void of(Session session, Path file) throws SQLException;
    }

    private Session open(SQLiteConfig config, String address, Check check) {
        try {
            Connection connection = config.createConnection(address);
            Session session = new Session(connection);
            try {
                check.of(session, file);
                return session;
            } catch (SQLException | RuntimeException e) {
                session.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Faults.of(e, file);
        }
    }
}
