package org.babad.chronicle.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.babad.model.Article;
import org.babad.model.Span;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static String text(int seed, int words) {
        return new Random(seed)
                .ints(words, 0, 900)
                .mapToObj(w -> w % 30 == 0 ? "" + w : "kata" + w)
                .collect(Collectors.joining(" "));
    }

    /** The text with other words in a part of the places; figures stay. */
    private static String rewritten(String text, double part, int seed) {
        Random random = new Random(seed);
        return Arrays.stream(text.split(" "))
                .map(w -> w.startsWith("kata") && random.nextDouble() < part ? "sinonim" + random.nextInt(900) : w)
                .collect(Collectors.joining(" "));
    }

    private static Signature of(String text) {
        return Signature.of(Article.of("a", text).build());
    }

    private static boolean meet(Signature a, Signature b) {
        return Arrays.stream(a.bands()).anyMatch(x -> Arrays.stream(b.bands()).anyMatch(y -> x == y));
    }

    private static boolean isFound(String copy, String original) {
        return meet(of(copy), of(original)) && of(copy).isCopyOf(of(original));
    }

    @Test
    void punctuationAndCaseMakeNoOtherText() {
        String dressed = text(1, 200).toUpperCase(Locale.ROOT).replace(" ", ",  ");
        assertThat(of(dressed).bytes()).isEqualTo(of(text(1, 200)).bytes());
        assertThat(of(text(1, 200)).drawnFrom(of(dressed))).isEqualTo(1);
    }

    @Test
    void aTextRewrittenWordByWordIsACopyAndMeetsTheFirst() {
        long light = 0;
        long thorough = 0;
        for (int seed = 0; seed < 50; seed++) {
            light += isFound(rewritten(text(seed, 300), 0.15, seed), text(seed, 300)) ? 1 : 0;
            thorough += isFound(rewritten(text(seed, 300), 0.3, seed), text(seed, 300)) ? 1 : 0;
        }
        assertThat(light).isEqualTo(50);
        assertThat(thorough).isGreaterThanOrEqualTo(47);
    }

    @Test
    void paragraphsInAnotherOrderAreACopy() {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            paragraphs.add(text(i, 30));
        }
        String first = String.join("\n", paragraphs);
        Collections.reverse(paragraphs);
        assertThat(isFound(String.join("\n", paragraphs), first)).isTrue();
    }

    @Test
    void anExcerptIsACopyOfTheWholeAndNotTheOtherWayRound() {
        String excerpt = text(1, 300).substring(0, text(1, 100).length());
        assertThat(isFound(excerpt, text(1, 300))).isTrue();
        assertThat(of(text(1, 300)).isCopyOf(of(excerpt))).isFalse();
    }

    @Test
    void aReportThatRepeatsAnotherOnesBackgroundIsNoCopy() {
        String background = text(7, 120);
        assertThat(of(text(1, 150) + " " + background).isCopyOf(of(text(2, 150) + " " + background)))
                .isFalse();
    }

    @Test
    void aFollowUpWithANewLeadOverTheOldPassagesIsNoCopy() {
        String first = text(1, 300);
        String followUp = text(2, 50) + "\n" + text(1, 280);
        assertThat(of(followUp).drawnFrom(of(first))).isBetween(0.8, 0.9);
        assertThat(isFound(followUp, first)).isFalse();
    }

    @Test
    void aTextInAFrameIsACopyOfIt() {
        String first = text(1, 300);
        String framed = text(2, 25) + "\n" + first + "\n" + text(3, 45);
        assertThat(of(framed).drawnFrom(of(first))).isBetween(0.75, 0.9);
        assertThat(isFound(framed, first)).isTrue();
    }

    @Test
    void theSameFormWithOtherFiguresIsAnotherReport() {
        String form = text(3, 60).replaceAll("\\b\\d+", "lain");
        String monday = form + " kerugian 3200 tank 5100 meriam 870 pesawat 41000 serdadu";
        String tuesday = form + " kerugian 3350 tank 5260 meriam 911 pesawat 43700 serdadu";
        assertThat(of(tuesday).isCopyOf(of(monday))).isFalse();
        assertThat(of(rewritten(monday, 0.15, 1).replaceAll("sinonim\\d+", "lainnya"))
                        .isCopyOf(of(monday)))
                .isTrue();
    }

    @Test
    void otherTextsAreAlmostNeverCompared() {
        int met = 0;
        for (int seed = 0; seed < 200; seed++) {
            Signature one = of(text(seed, 300));
            Signature other = of(text(1000 + seed, 300));
            assertThat(one.drawnFrom(other)).isLessThan(0.3);
            met += meet(one, other) ? 1 : 0;
        }
        assertThat(met).isLessThan(3);
    }

    @Test
    void furnitureDoesNotCount() {
        String furniture = "Baca juga: " + text(9, 80) + "\n";
        Article dressed = Article.of("a", furniture + text(1, 200))
                .furniture(List.of(new Span(0, furniture.length())))
                .build();
        assertThat(Signature.of(dressed).bytes()).isEqualTo(of(text(1, 200)).bytes());
    }

    @Test
    void aTextOfAFewWordsIsLikeNoOther() {
        assertThat(of("Hujan turun.").isCopyOf(of("Hujan turun."))).isFalse();
        assertThat(of("").bands()).isEmpty();
    }

    @Test
    void theStoredFormIsTheSignature() {
        Signature signature = of(text(3, 100));
        Signature read = Signature.read(signature.bytes());
        assertThat(read.bands()).isEqualTo(signature.bands());
        assertThat(read.drawnFrom(signature)).isEqualTo(1);
    }

    @Test
    void aVeryLongTextIsBounded() {
        assertThat(of(text(3, 200_000)).bytes()).hasSizeLessThanOrEqualTo(12_000);
    }
}
