package org.babad.bench.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.babad.reading.ArticleReader;
import org.babad.reading.input.Kind;
import org.babad.reading.input.Piece;
import org.babad.reading.result.Reading;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * All pages of a folder, once round, by one thread: from bytes to the article, and jsoup's own way from the same bytes to its
 * tree. The bytes lie in memory; gzip is undone before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 6, time = 3)
public class PageSpeed {

    /** The folder of pages. */
    @Param("")
    public String data = "";

    private final List<Piece.Raw> pages = new ArrayList<>();
    private final ArticleReader reader = ArticleReader.load();

    /** Loads the pages. */
    @Setup
    public void load() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(data))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                pages.add(page(file));
            }
        }
        if (pages.isEmpty()) {
            throw new IOException("no page in " + data);
        }
    }

    private static Piece.Raw page(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean zipped = bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
        if (zipped) {
            try (var in = new java.util.zip.GZIPInputStream(new ByteArrayInputStream(bytes))) {
                bytes = in.readAllBytes();
            }
        }
        String name = file.getFileName().toString();
        return new Piece.Raw(name, name, Kind.PAGE, bytes, Optional.empty(), Optional.empty());
    }

    /** The yardstick: jsoup finds the charset and builds the tree. */
    @Benchmark
    public void jsoupParse(Blackhole sink) throws IOException {
        for (Piece.Raw page : pages) {
            sink.consume(Jsoup.parse(new ByteArrayInputStream(page.bytes()), null, ""));
        }
    }

    /** The whole reading of each page. */
    @Benchmark
    public void readArticle(Blackhole sink) {
        for (Piece.Raw page : pages) {
            Reading reading = reader.read(page);
            sink.consume(reading);
        }
    }
}
