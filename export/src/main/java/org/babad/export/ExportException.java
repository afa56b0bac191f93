package org.babad.export;

import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A file cannot be written. The message says which, why and what to do; nothing half-written is left. */
public final class ExportException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ExportException(Path file, Exception cause) {
        super(
                "cannot write " + file + " (" + reason(cause) + "): give a file in a folder that exists, that you may"
                        + " write and that has space",
                cause);
    }

    ExportException(Exception cause) {
        super("cannot write the export (" + reason(cause) + ")", cause);
    }

    private static String reason(Exception fault) {
        Throwable cause = fault instanceof UncheckedIOException && fault.getCause() != null ? fault.getCause() : fault;
        String kind = cause.getClass().getSimpleName().replace("Exception", "");
        return cause.getMessage() == null ? kind : kind + ": " + cause.getMessage();
    }
}
