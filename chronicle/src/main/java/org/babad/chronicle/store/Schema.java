package org.babad.chronicle.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import org.babad.chronicle.store.ChronicleException.Problem;

/**
 * The version of a chronicle file's tables. Each version has a script {@code schema/N.sql} that leads to it from the one
 * before; SQLite's {@code user_version} tells how far a file has come and {@code application_id} that it is a chronicle.
 */
final class Schema {

    /** The version that this program reads and writes. */
    static final int VERSION = 2;

    /** "Babd" in ASCII. */
    private static final int APPLICATION = 0x42616264;

    private Schema() {}

    /** Creates or migrates the tables, all or nothing; refuses a file of a newer version or of another program. */
    static void bring(Session session, Path file) throws SQLException {
        if (isCurrent(session, file)) {
            return;
        }
        session.script("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            for (int next = (int) version(session) + 1; !isCurrent(session, file); next++) {
                session.script(script(next));
                session.script("PRAGMA user_version = " + next);
                session.script("PRAGMA application_id = " + APPLICATION);
            }
            session.script("COMMIT");
            done = true;
        } finally {
            if (!done) {
                session.script("ROLLBACK");
            }
        }
    }

    /** Refuses a file that is not of this version. */
    static void check(Session session, Path file) throws SQLException {
        if (!isCurrent(session, file)) {
            throw new ChronicleException(
                    Problem.OLDER_VERSION,
                    file,
                    file + " was written by an older Babad or is still empty: add an article to it (babad add),"
                            + " which brings it up to date");
        }
    }

    private static boolean isCurrent(Session session, Path file) throws SQLException {
        long version = version(session);
        refuseForeign(session, file);
        if (version > VERSION) {
            throw new ChronicleException(
                    Problem.NEWER_VERSION,
                    file,
                    file + " was written by a newer Babad (schema " + version + ", this one knows " + VERSION
                            + "): use that one, or another file");
        }
        return version == VERSION;
    }

    private static void refuseForeign(Session session, Path file) throws SQLException {
        long tables = session.number("SELECT count(*) FROM sqlite_schema");
        if (tables > 0 && session.number("PRAGMA application_id") != APPLICATION) {
            throw new ChronicleException(
                    Problem.NOT_A_CHRONICLE, file, file + " is a database of another program: give another file");
        }
    }

    private static long version(Session session) throws SQLException {
        return session.number("PRAGMA user_version");
    }

    private static String script(int version) {
        String name = "schema/" + version + ".sql";
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " beside " + Schema.class + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }
}
