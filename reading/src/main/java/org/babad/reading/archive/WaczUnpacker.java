package org.babad.reading.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.babad.reading.input.Content;
import org.babad.reading.input.Facts;
import org.babad.reading.input.Input;
import org.babad.reading.input.Limits;
import org.babad.reading.input.Piece;
import org.babad.reading.input.Unpacker;
import org.babad.reading.result.ReadingException;
import org.babad.reading.result.Reason;

/**
 * Opens a WACZ file and reads the WARC files in it, one after the other; its indexes are not needed. A file is opened through
 * the zip's own index, a stream is read as it comes. Thread-safe.
 */
public final class WaczUnpacker implements Unpacker {

    @Override
    public void unpack(Source source, Consumer<Piece> out) throws IOException, ReadingException {
        Optional<Path> file = source.input().file();
        int found;
        try {
            found = file.isPresent() ? ofFile(file.get(), source) : ofStream(source);
        } catch (ZipException e) {
            throw new ReadingException(Reason.TRUNCATED, "a zip that is damaged or not whole (" + e.getMessage() + ")");
        }
        if (found == 0) {
            throw new ReadingException(Reason.BINARY, "a zip without WARC files, such as a document");
        }
    }

    private static int ofFile(Path file, Source source) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = new ArrayList<>(Collections.list(zip.entries()).stream()
                    .filter(WaczUnpacker::isWarc)
                    .toList());
            for (ZipEntry entry : entries) {
                source.follow()
                        .accept(new Inside(source.input(), entry.getName(), zip.getInputStream(entry)), Facts.NONE);
            }
            return entries.size();
        }
    }

    private static int ofStream(Source source) throws IOException {
        int found = 0;
        ZipInputStream zip = new ZipInputStream(source.content().bytes());
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (isWarc(entry)) {
                found++;
                source.follow().accept(new Inside(source.input(), entry.getName(), zip), Facts.NONE);
            }
        }
        return found;
    }

    private static boolean isWarc(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".warc") || name.endsWith(".warc.gz");
    }

    /** A WARC file in the zip; its stream is closed with the zip. */
    private record Inside(Input zip, String entry, InputStream bytes) implements Input {

        @Override
        public String where() {
            return zip.where() + "!" + entry;
        }

        @Override
        public String name() {
            return zip.name() + "!" + entry;
        }

        @Override
        public Content open(Limits limits) {
            return new Content(
                    new FilterInputStream(bytes) {
                        @Override
                        public void close() {
                            // The zip is read on after it.
                        }
                    },
                    Optional.empty(),
                    Optional.empty());
        }
    }
}
