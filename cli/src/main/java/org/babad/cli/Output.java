package org.babad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: standard output, or a file that is there under its name only when it is whole. Not thread-safe.
 */
final class Output implements AutoCloseable {

    private final PrintStream stream;
    private final @Nullable Path file;
    private boolean whole;

    private Output(PrintStream stream, @Nullable Path file) {
        this.stream = stream;
        this.file = file;
    }

    /** Opens the file, or standard output where there is none; throws {@link OutputException}. */
    static Output open(@Nullable Path file, Console console) {
        if (file == null || file.toString().equals("-")) {
            return new Output(console.out(), null);
        }
        try {
            OutputStream out = Files.newOutputStream(part(file));
            return new Output(
                    new PrintStream(new java.io.BufferedOutputStream(out), false, StandardCharsets.UTF_8), file);
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    /** Writes a line; where nobody reads any more, throws {@link OutputException} so that the run ends. */
    void line(String line) {
        stream.print(line);
        stream.print('\n');
        if (stream.checkError()) {
            throw file == null ? OutputException.closed() : new OutputException(file, new IOException("write"));
        }
    }

    /** Says that all results are written, so that the file gets its name. */
    void done() {
        whole = true;
    }

    @Override
    public void close() {
        stream.flush();
        if (file == null) {
            return;
        }
        boolean failed = stream.checkError();
        stream.close();
        try {
            if (whole && !failed) {
                Files.move(part(file), file, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(part(file));
            }
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    private static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }
}
