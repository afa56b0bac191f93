package org.babad.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams of a run.
 *
 * @param in standard input
 * @param out results
 * @param err messages and progress
 * @param terminal whether a person watches, so that progress is worth showing
 */
public record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {

    /** The process's own streams, in UTF-8. */
    static Console ofProcess() {
        return new Console(
                System.in,
                new PrintStream(
                        new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.console() != null);
    }

    /** One message to the user. */
    void say(String message) {
        err.println("babad: " + message);
    }
}
