package org.babad.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.babad.chronicle.Chronicle;

/**
 * Writes a chronicle as a file that other tools load. Reads event after event and claim after claim, so that memory does not
 * grow with the chronicle. Thread-safe.
 */
public final class Export {

    private final Chronicle chronicle;

    public Export(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /**
     * Writes a file, UTF-8. It is there under its name only when it is whole: until then it has the ending {@code .part},
     * and a failed export leaves what was there before.
     *
     * @return how many lines or features were written
     * @throws ExportException where it cannot be written
     */
    public long toFile(Format format, Path file) {
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            try {
                long count = write(format, part);
                move(part, target);
                return count;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new ExportException(file, e);
        }
    }

    private long write(Format format, Path part) throws IOException {
        try (OutputStream out = Files.newOutputStream(part)) {
            return write(format, out);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Writes to a stream, UTF-8, and flushes it; does not close it.
     *
     * @return how many lines or features were written
     * @throws ExportException where the stream fails
     */
    public long to(Format format, OutputStream out) {
        try {
            return write(format, out);
        } catch (IOException | UncheckedIOException e) {
            throw new ExportException(e);
        }
    }

    private long write(Format format, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        long count =
                switch (format) {
                    case JSONL -> ClaimLines.write(chronicle, writer);
                    case CSV -> EventTable.write(chronicle, writer);
                    case CLAIMS_CSV -> ClaimTable.write(chronicle, writer);
                    case GEOJSON -> EventMap.write(chronicle, writer);
                };
        writer.flush();
        return count;
    }
}
