package org.babad.reading;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.babad.model.Article;
import org.babad.reading.input.Content;
import org.babad.reading.input.Input;
import org.babad.reading.input.Limits;
import org.babad.reading.result.Reading;

/** Inputs out of memory for tests, and what the reader makes of them. */
public final class Pieces {

    private static final ArticleReader READER = ArticleReader.load();

    private Pieces() {}

    /** An input called {@code memory} with these bytes. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Memory(byte[] bytes) implements Input {
        @Override
        public String where() {
            return "memory";
        }

        @Override
        public String name() {
            return "memory";
        }

        @Override
        public Content open(Limits limits) {
            return new Content(new ByteArrayInputStream(bytes), java.util.Optional.empty(), java.util.Optional.empty());
        }
    }

    public static List<Reading> read(byte[] bytes) {
        List<Reading> out = new ArrayList<>();
        READER.read(new Memory(bytes), out::add);
        return out;
    }

    public static List<Reading> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Article article(String text) {
        return article(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Article article(byte[] bytes) {
        List<Reading> readings = read(bytes);
        if (readings.size() == 1 && readings.get(0) instanceof Reading.Read read) {
            return read.article();
        }
        throw new AssertionError("not one article: " + readings);
    }

    public static Reading.Failed failure(byte[] bytes) {
        List<Reading> readings = read(bytes);
        if (readings.size() == 1 && readings.get(0) instanceof Reading.Failed failed) {
            return failed;
        }
        throw new AssertionError("not one failure: " + readings);
    }

    public static Reading.Failed failure(String text) {
        return failure(text.getBytes(StandardCharsets.UTF_8));
    }
}
