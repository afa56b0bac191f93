package org.babad.chronicle.store;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A chronicle's file cannot be used. The message says what is wrong, with which file, and what to do; {@link #problem()}
 * tells programs apart what happened. Nothing already stored is lost by it.
 */
public final class ChronicleException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Problem problem;
    private final String file;

    /** What is wrong with the file. */
    public enum Problem {
        /** It is not there, and reading does not create it. */
        MISSING,
        /** It cannot be read: rights, or a folder of that name. */
        UNREADABLE,
        /** It, or its folder, cannot be written. */
        UNWRITABLE,
        /** It holds something else than an SQLite database, or is damaged. */
        NOT_A_DATABASE,
        /** It is an SQLite database of another program. */
        NOT_A_CHRONICLE,
        /** A newer version of Babad wrote it. */
        NEWER_VERSION,
        /** An older version of Babad wrote it, and reading does not migrate it. */
        OLDER_VERSION,
        /** Another process holds it. */
        LOCKED,
        /** No space is left. */
        FULL,
        /** Anything else that the database reports. */
        FAILED
    }

    ChronicleException(Problem problem, Path file, String message, Throwable cause) {
        super(message, cause);
        this.problem = Objects.requireNonNull(problem, "problem");
        this.file = file.toString();
    }

    ChronicleException(Problem problem, Path file, String message) {
        super(message);
        this.problem = Objects.requireNonNull(problem, "problem");
        this.file = file.toString();
    }

    /** What is wrong. */
    public Problem problem() {
        return problem;
    }

    /** The file, as it was given. */
    public String file() {
        return file;
    }
}
