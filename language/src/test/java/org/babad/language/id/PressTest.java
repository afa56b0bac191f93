package org.babad.language.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.Sentence;
import org.babad.model.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code press-sentences.tsv} and {@code press-tokens.tsv}: how text of the press is cut. */
class PressTest {

    private static final Indonesian INDONESIAN = Indonesian.load();

    private static Document analyse(String text) {
        return INDONESIAN.analyse(Article.of("a", text).build());
    }

    static List<Row> sentences() {
        return Table.read(PressTest.class, "press-sentences.tsv", 2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void sentencesAreCut(Row row) {
        List<String> wanted =
                Arrays.stream(row.cell(1).split("\\|")).map(String::strip).toList();
        String text = row.cell(1).replace(" | ", " ").replace("|", "");
        assertThat(analyse(text).sentences().stream().map(s -> s.span().cut(text)))
                .containsExactlyElementsOf(wanted);
    }

    static List<Row> tokens() {
        return Table.read(PressTest.class, "press-tokens.tsv", 3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokens")
    void tokensAreCut(Row row) {
        String text = "Kata " + row.cell(1) + " ada.";
        List<String> tokens = INDONESIAN.verbatim(Article.of("a", text).build()).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::text)
                .toList();
        assertThat(tokens.subList(1, tokens.size() - 2))
                .containsExactly(row.cell(2).split("\\|"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void verbatimCutsTheSameButForQuotationsAndMarks(Row row) {
        String text = row.cell(1).replace(" | ", " ").replace("|", "");
        List<Sentence> whole =
                INDONESIAN.verbatim(Article.of("a", text).build()).sentences();
        assertThat(whole.get(0).span().start()).isZero();
        assertThat(whole.get(whole.size() - 1).span().end()).isEqualTo(text.length());
    }
}
