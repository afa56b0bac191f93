package org.babad.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.reading.ArticleReader;
import org.babad.reading.input.Kind;
import org.babad.reading.input.Piece;
import org.babad.reading.result.Reading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What of the five raw articles is coded and what is not, line by line, against the marks of a person; run with {@code
 * -Dbabad.shared=FOLDER}. The marks hold none of the text.
 */
@EnabledIfSystemProperty(named = "babad.shared", matches = ".+")
@Tag("measure")
class SeedsMeasureTest {

    private static final ArticleReader READER = ArticleReader.load();
    private static final Indonesian LANGUAGE = Indonesian.load();

    static List<Row> seeds() {
        return Table.read(SeedsMeasureTest.class, "seeds.tsv", 3);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noFurnitureIsLeftAndNothingOfTheArticleIsLost(Row row) throws IOException {
        String text = read(row.cell(0));
        StringBuilder marks = new StringBuilder();
        StringBuilder partly = new StringBuilder();
        BitSet coded = coded(text);
        int start = 0;
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int dropped = letters(lines[i]) - kept(lines[i], coded, start);
            char mark = mark(letters(lines[i]), dropped);
            marks.append(mark);
            partly.append(mark == 'P' ? (partly.isEmpty() ? "" : "|") + i + ":" + dropped : "");
            start += lines[i].length() + 1;
        }
        assertThat(marks).as("lines of seed " + row.cell(0)).hasToString(row.cell(1));
        assertThat(partly.isEmpty() ? "-" : partly.toString()).isEqualTo(row.cell(2));
    }

    private static char mark(int letters, int dropped) {
        if (letters == 0) {
            return '.';
        }
        return dropped == 0 ? 'K' : dropped == letters ? 'D' : 'P';
    }

    private static int letters(String line) {
        return (int) line.chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    private static int kept(String line, BitSet coded, int start) {
        int kept = 0;
        for (int i = 0; i < line.length(); i++) {
            kept += !Character.isWhitespace(line.charAt(i)) && coded.get(start + i) ? 1 : 0;
        }
        return kept;
    }

    /** The characters that lie in a sentence. */
    private static BitSet coded(String text) {
        Piece.Raw piece = new Piece.Raw(
                "seed",
                "seed",
                Kind.TEXT,
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Optional.empty(),
                Optional.empty());
        Article article = ((Reading.Read) READER.read(piece)).article();
        assertThat(article.text()).isEqualTo(text);
        Document document = LANGUAGE.analyse(article);
        BitSet coded = new BitSet();
        document.sentences().forEach(s -> coded.set(s.span().start(), s.span().end()));
        return coded;
    }

    private static String read(String seed) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("babad.shared"), "seeds"))) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(seed))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        }
    }
}
