package org.babad.language.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.Sentence;
import org.babad.model.Token;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read verbatim, the tokens of any text tile it: in order, each cutting out its own text, with nothing but blanks between. */
class TilingTest {

    private static final Indonesian INDONESIAN = Indonesian.load();

    /** Stretches of code points to draw from: controls, ASCII, marks, scripts, right to left, surrogates, emoji. */
    private static final int[][] RANGES = {
        {0, 0x20},
        {0x20, 0x7F},
        {0x20, 0x7F},
        {'a', 'z' + 1},
        {'A', 'Z' + 1},
        {'0', '9' + 1},
        {0x7F, 0x180},
        {0x300, 0x370},
        {0x590, 0x700},
        {0x2000, 0x2070},
        {0x2190, 0x2200},
        {0x4E00, 0x4E40},
        {0xD800, 0xE000},
        {0xFB00, 0xFF00},
        {0x1F300, 0x1F650},
        {0x1D400, 0x1D800},
        {0xE0000, 0xE0080}
    };

    private static final List<String> WORDS = List.of(
            "nya",
            "Kol.",
            "No.",
            "rumah-rumah",
            "anak2",
            "olehAmerika",
            "5-10",
            "Januari-Mei",
            "\"",
            "“",
            "”",
            "...",
            "Rp9.000",
            "A.S.",
            "kabar.co.id",
            "34/PMK.011",
            "(",
            ")",
            ". ",
            "\n",
            "Baca juga: ",
            "menyerang",
            "KOTA",
            " ",
            " ",
            " ");

    static void check(Document document) {
        String text = document.article().text();
        int reached = 0;
        for (Sentence sentence : document.sentences()) {
            assertThat(sentence.tokens()).isNotEmpty();
            assertThat(sentence.span().start())
                    .isEqualTo(sentence.tokens().get(0).span().start());
            for (Token token : sentence.tokens()) {
                assertThat(token.span().length()).isPositive();
                assertThat(token.text()).isEqualTo(token.span().cut(text));
                assertBlank(text, reached, token.span().start());
                reached = token.span().end();
            }
            assertThat(sentence.span().end()).isEqualTo(reached);
        }
        assertBlank(text, reached, text.length());
    }

    private static void assertBlank(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            assertThat(Letters.isBlank(text.charAt(at)))
                    .as("unit %d, %04x, of %s", at, (int) text.charAt(at), text)
                    .isTrue();
        }
        assertThat(to).isGreaterThanOrEqualTo(from);
    }

    private static String draw(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(80); left >= 0; left--) {
            if (random.nextInt(3) == 0) {
                text.append(WORDS.get(random.nextInt(WORDS.size())));
            } else {
                int[] range = RANGES[random.nextInt(RANGES.length)];
                text.appendCodePoint(range[0] + random.nextInt(range[1] - range[0]));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void tokensTileAnyText(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Article article = Article.of("a", draw(random)).build();
            check(INDONESIAN.verbatim(article));
            INDONESIAN.analyse(article);
        }
    }

    @Test
    void tokensThatAreGivenAreKept() {
        Random random = new Random(11);
        for (int i = 0; i < 1000; i++) {
            List<String> tokens = new ArrayList<>();
            for (int left = random.nextInt(9); left >= 0; left--) {
                tokens.add("x" + draw(random));
            }
            Sentence sentence =
                    INDONESIAN.pretokenised("a", List.of(tokens)).sentences().get(0);
            assertThat(sentence.tokens().stream().map(Token::text)).containsExactlyElementsOf(tokens);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "Z", "nya", "([{", "\"", "“", ".", "-", "1", "1.", "1-", "a-", "A.", "😀", "\ud83d", "\ude00",
                "\u0000", "\u05d0", "\u202e", "\u0301", "rumah-", "A. B ", "olehA", "\n", "a\n", " ", "5/", "\"A. ",
                "“A. B ", "…", "ﷺ"
            })
    void aMillionUnitsOfAnythingAreTiledInTime(String piece) {
        Article article =
                Article.of("a", piece.repeat(1_000_000 / piece.length())).build();
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            Document document = INDONESIAN.verbatim(article);
            assertThat(document.sentences().stream()
                            .mapToInt(s -> s.tokens().size())
                            .sum())
                    .isLessThanOrEqualTo(1_000_000);
            check(INDONESIAN.verbatim(tenth(article)));
        });
    }

    private static Article tenth(Article article) {
        return Article.of("a", article.text().substring(0, 100_000)).build();
    }

    /** The time for eight times the text is nearer to eight than to sixty-four times the time. */
    @Test
    void timeGrowsWithLengthNotFaster() {
        String text = "\"Kol. Hartono olehAmerika 5-10 orang (TNI) anak2. Menyerangnya... A.S. ";
        long once = nanos(text.repeat(1_500));
        long eight = nanos(text.repeat(12_000));
        assertThat(eight).isLessThan(once * 32 + 200_000_000L);
    }

    private static long nanos(String text) {
        Article article = Article.of("a", text).build();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            INDONESIAN.verbatim(article);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
