package org.babad.language.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.Sentence;
import org.babad.model.Span;
import org.babad.model.Token;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, however broken. */
class AnyTextTest {

    private static final Indonesian INDONESIAN = Indonesian.load();

    private static final List<String> PIECES = List.of(
            "Pasukan",
            "mundur",
            "dari",
            "Kiev",
            ".",
            "!",
            "?",
            "...",
            "\"",
            "“",
            "”",
            "(",
            ")",
            "[Gambas:",
            "]",
            " ",
            " ",
            " ",
            "\n",
            "\r\n",
            "\t",
            "\u00a0",
            "\u200b",
            "-",
            "–",
            "--",
            "1.500",
            "9/11/2022",
            "A.S.",
            "Kol.",
            "KOMPAS.com",
            "Baca juga:",
            "SCROLL TO CONTINUE WITH CONTENT",
            "😀",
            "\ud83d",
            "\ude00",
            "é",
            "Ж",
            "中文",
            "ﷺ",
            "\\",
            "'",
            "ke-6",
            "olehJepang",
            "%",
            "*",
            "\u0301",
            "Tags",
            "Editor:",
            ",",
            "a",
            "Z",
            "0",
            "İ");

    @ParameterizedTest
    @MethodSource("seeds")
    void tokensAreInOrderAndCutTheirOwnText(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(120); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        int cut = random.nextInt(text.length() + 1);
        check(Article.of("a", text.toString())
                .furniture(List.of(new Span(cut, Math.min(text.length(), cut + random.nextInt(9)))))
                .build());
    }

    static long[] seeds() {
        return new Random(7).longs(1500).toArray();
    }

    private static void check(Article article) {
        Document document = INDONESIAN.analyse(article);
        int reached = 0;
        int paragraph = 0;
        for (Sentence sentence : document.sentences()) {
            assertThat(sentence.index()).isEqualTo(document.sentences().indexOf(sentence));
            assertThat(sentence.paragraph()).isGreaterThanOrEqualTo(paragraph);
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(reached);
            for (Token token : sentence.tokens()) {
                assertThat(token.text())
                        .isEqualTo(token.span().cut(article.text()))
                        .isNotBlank();
                assertThat(token.span().start()).isGreaterThanOrEqualTo(reached);
                article.furniture().forEach(span -> assertThat(span.length() > 0 && span.overlaps(token.span()))
                        .isFalse());
                reached = token.span().end();
            }
            assertThat(sentence.span().end()).isEqualTo(reached);
            paragraph = sentence.paragraph();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "a ",
                "A. ",
                "?!",
                ".",
                "(",
                "\"",
                "-",
                "1.",
                "a-",
                "a.",
                "\n",
                "a\n",
                "😀",
                "\ud83d",
                "[Gambas:",
                " - ",
                "Baca juga: A ",
                "di\n",
                "\\\"",
                "a'",
                "No. ",
                ".\"A",
                "...",
                " ... ",
                "Aa",
                "olehA",
                "\u0301",
                "é",
                "A.S.",
            })
    void aMillionOfAnythingTakesNoLongerThanItsLength(String piece) {
        Article article =
                Article.of("a", piece.repeat(1_000_000 / piece.length())).build();
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> assertThatCode(() -> INDONESIAN.analyse(article))
                .doesNotThrowAnyException());
    }
}
