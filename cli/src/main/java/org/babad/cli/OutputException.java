package org.babad.cli;

import java.io.IOException;
import java.nio.file.Path;

/** Results cannot be written; the message says where, why and what to do. */
final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputException(Path file, IOException cause) {
        super(
                "cannot write " + file + " (" + cause.getClass().getSimpleName().replace("Exception", "")
                        + "): give a file in a folder that exists, that you may write and that has space",
                cause);
    }
}
