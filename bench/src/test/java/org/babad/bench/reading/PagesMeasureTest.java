package org.babad.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.zip.GZIPInputStream;
import org.babad.model.Article;
import org.babad.model.Published;
import org.babad.reading.ArticleReader;
import org.babad.reading.input.Kind;
import org.babad.reading.input.Piece;
import org.babad.reading.result.Reading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The page reader on both benchmarks of pages; the floors are a ratchet. Run with {@code -Dbabad.shared=FOLDER}. */
@EnabledIfSystemProperty(named = "babad.shared", matches = ".+")
@Tag("measure")
class PagesMeasureTest {

    private static final ArticleReader READER = ArticleReader.load();
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void publicBenchmark() throws IOException {
        Path folder = folder("extraction");
        List<Runs> runs = new ArrayList<>();
        JsonNode gold = JSON.readTree(Files.readString(folder.resolve("ground-truth.json")));
        for (var page : gold.properties()) {
            String read = article(folder, "html/" + page.getKey() + ".html")
                    .map(Article::text)
                    .orElse("");
            runs.add(Runs.of(page.getValue().path("articleBody").asText(), read));
        }
        assertThat(runs).hasSize(181);
        assertThat(f1(runs)).isGreaterThanOrEqualTo(0.970);
    }

    @Test
    void indonesianPages() throws IOException {
        Path folder = folder("indonesian-pages");
        List<Runs> runs = new ArrayList<>();
        int titles = 0;
        int dates = 0;
        for (JsonNode page : JSON.readTree(Files.readString(folder.resolve("gold.json")))) {
            Article article = article(folder, page.path("file").asText()).orElseThrow();
            runs.add(Runs.of(page.path("text").asText(), article.text()));
            titles += folded(page.path("title").asText())
                            .equals(folded(article.title().orElse("")))
                    ? 1
                    : 0;
            dates += article.published()
                            .filter(p -> isOn(p, page.path("published").asText()))
                            .isPresent()
                    ? 1
                    : 0;
        }
        assertThat(f1(runs)).isGreaterThanOrEqualTo(0.970);
        assertThat(titles).as("titles").isEqualTo(runs.size());
        assertThat(dates).as("dates").isEqualTo(runs.size());
    }

    /** Of the means over pages of precision and recall. */
    private static double f1(List<Runs> runs) {
        double precision = mean(runs.stream()
                .filter(r -> r.matched() + r.extra() > 0)
                .mapToDouble(r -> (double) r.matched() / (r.matched() + r.extra())));
        double recall = mean(runs.stream()
                .filter(r -> r.matched() + r.missed() > 0)
                .mapToDouble(r -> (double) r.matched() / (r.matched() + r.missed())));
        return 2 * precision * recall / (precision + recall);
    }

    private static double mean(DoubleStream values) {
        return values.average().orElse(0);
    }

    private static String folded(String title) {
        return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** The same day in UTC or in Jakarta. */
    private static boolean isOn(Published published, String gold) {
        LocalDate day = LocalDate.parse(gold.substring(0, 10));
        return published.day().equals(day)
                || published
                        .instant()
                        .filter(i -> i.withOffsetSameInstant(ZoneOffset.UTC)
                                        .toLocalDate()
                                        .equals(day)
                                || i.withOffsetSameInstant(ZoneOffset.ofHours(7))
                                        .toLocalDate()
                                        .equals(day))
                        .isPresent();
    }

    private static Path folder(String name) {
        return Path.of(System.getProperty("babad.shared"), "benchmarks", name);
    }

    private static Optional<Article> article(Path folder, String name) throws IOException {
        Path zipped = folder.resolve(name + ".gz");
        byte[] bytes = Files.readAllBytes(Files.exists(zipped) ? zipped : folder.resolve(name));
        if (bytes[0] == 0x1f) {
            bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
        }
        Reading reading = READER.read(new Piece.Raw(name, name, Kind.PAGE, bytes, Optional.empty(), Optional.empty()));
        return reading instanceof Reading.Read read ? Optional.of(read.article()) : Optional.empty();
    }
}
