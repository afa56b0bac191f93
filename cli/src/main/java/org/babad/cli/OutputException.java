package org.babad.cli;

import java.io.IOException;
import java.nio.file.Path;

/** Results cannot be written; the message says where, why and what to do. */
final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Standard output was closed by whoever read it, such as {@code head}: nothing to tell. */
    static OutputException closed() {
        return new OutputException();
    }

    private OutputException() {
        super("standard output is closed");
    }

    boolean isClosed() {
        return getCause() == null;
    }

    OutputException(Path file, IOException cause) {
        super(
                "cannot write " + file + " (" + cause.getClass().getSimpleName().replace("Exception", "")
                        + "): give a file in a folder that exists, that you may write and that has space",
                cause);
    }
}
