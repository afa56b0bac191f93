package org.babad.coding.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import org.babad.model.Sentence;
import org.junit.jupiter.api.Test;

/** Whatever the text, spans lie in the article and cut their own text, and nothing is thrown. */
class SpansTest {

    private static final String[] PARTS = {
        "Menteri",
        "Amina",
        "Noor",
        "mengatakan",
        "kata",
        ",",
        "\"",
        "ujarnya",
        "menurut",
        "laporan",
        "dilansir",
        "dari",
        "AFP",
        "yang",
        "mengutip",
        "kantor",
        "berita",
        "Interfax",
        "itu",
        "tewas",
        ".",
        "\n",
        "Sebanyak",
        "lima",
        "demikian",
        "kepada",
        "Reuters",
        "(",
        ")",
        "Senin",
        "dan",
        "membantah",
        "bahwa",
        ";",
        "dia",
        "disampaikan",
        "Hal",
        "“",
        "”",
        "🚀",
        "tersebut",
        "pejabat",
        "\\\""
    };

    @Test
    void spansCutTheirText() {
        Random random = new Random(11);
        for (int round = 0; round < 400; round++) {
            check(Said.in(text(random)));
        }
    }

    @Test
    void nothingIsThrownForOddTexts() {
        for (String text : new String[] {
            "", "kata", "\"", "menurut", ", kata", "dilansir dari", "demikian", "yang mengatakan", "ujarnya."
        }) {
            assertThatCode(() -> check(Said.in(text))).doesNotThrowAnyException();
        }
    }

    @Test
    void aHugeSentenceCostsNoMoreThanItsLength() {
        String text = "kata X, \"dilansir AFP\" menurut dia, ".repeat(4_000);
        assertTimeout(Duration.ofSeconds(60), () -> Said.in(text));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(PARTS[random.nextInt(PARTS.length)]).append(random.nextInt(6) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static void check(Said said) {
        String text = said.document().article().text();
        for (Statement statement : said.attributions().statements()) {
            assertThat(statement.source().evidence().span().cut(text))
                    .isEqualTo(statement.source().evidence().text());
        }
        for (Sentence sentence : said.document().sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                said.attributions().via(sentence, i, i + 1).forEach(r -> assertThat(
                                r.evidence().span().cut(text))
                        .isEqualTo(r.evidence().text()));
                said.attributions().source(sentence, i, i + 1).ifPresent(s -> assertThat(s.name())
                        .isNotBlank());
            }
        }
    }
}
