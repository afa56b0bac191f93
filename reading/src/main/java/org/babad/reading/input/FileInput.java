package org.babad.reading.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.babad.reading.result.ReadingException;
import org.babad.reading.result.Reason;

/** A file; its name without kind endings ({@code .html.gz}) is the name of what is in it. */
record FileInput(Path path) implements Input {

    private static final Set<String> ENDINGS = Set.of(
            "gz", "html", "htm", "xhtml", "txt", "text", "json", "jsonl", "ndjson", "md", "php", "asp", "warc", "wacz",
            "xml", "rss", "atom");

    @Override
    public String where() {
        return path.toString();
    }

    @Override
    public String name() {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        while (dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))) {
            name = name.substring(0, dot);
            dot = name.lastIndexOf('.');
        }
        return name;
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(path);
    }

    @Override
    public Content open(Limits limits) throws IOException, ReadingException {
        try {
            if (!Files.isRegularFile(path) && Files.exists(path)) {
                throw new ReadingException(Reason.UNREADABLE, "not a plain file");
            }
            return Content.of(Files.newInputStream(path));
        } catch (NoSuchFileException e) {
            throw new ReadingException(Reason.MISSING, "there is no such file");
        } catch (AccessDeniedException e) {
            throw new ReadingException(Reason.UNREADABLE, "no permission to read it");
        }
    }
}
