package org.babad.chronicle.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.babad.chronicle.store.ChronicleException.Problem;

/** What the database's error codes mean for the user of a chronicle. */
final class Faults {

    private Faults() {}

    /** The exception to throw for a fault of the database. */
    static ChronicleException of(SQLException e, Path file) {
        int primary = e.getErrorCode() & 0xff;
        return switch (primary) {
            case 5, 6 -> fault(Problem.LOCKED, file, e, " is held by another process: wait until it ends");
            case 3, 8, 14 -> fault(
                    Problem.UNWRITABLE,
                    file,
                    e,
                    " or its folder cannot be opened or written: give a file in a folder that you may write");
            case 11 -> fault(
                    Problem.NOT_A_DATABASE, file, e, " is damaged: restore it from a copy, or add the articles anew");
            case 26 -> fault(Problem.NOT_A_DATABASE, file, e, " is no SQLite database: give another file");
            case 13 -> fault(Problem.FULL, file, e, " has no space left on its disk: make space and add again");
            case 10 -> fault(
                    Problem.FAILED, file, e, " cannot be read or written (disk error): check the disk and try again");
            default -> fault(Problem.FAILED, file, e, ": the database says: " + e.getMessage());
        };
    }

    private static ChronicleException fault(Problem problem, Path file, SQLException e, String rest) {
        return new ChronicleException(problem, file, file + rest, e);
    }
}
