package org.babad.chronicle.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.babad.model.Article;
import org.babad.model.Span;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static String text(int seed, int words) {
        return new Random(seed).ints(words, 0, 900).mapToObj(w -> "kata" + w).collect(Collectors.joining(" "));
    }

    private static Signature of(String text) {
        return Signature.of(Article.of("a", text).build());
    }

    private static boolean meet(Signature a, Signature b) {
        return Arrays.stream(a.bands()).anyMatch(x -> Arrays.stream(b.bands()).anyMatch(y -> x == y));
    }

    @Test
    void punctuationAndCaseMakeNoOtherText() {
        Signature plain = of(text(1, 200));
        Signature dressed = of(text(1, 200).toUpperCase(java.util.Locale.ROOT).replace(" ", ",  "));
        assertThat(plain.likeness(dressed)).isEqualTo(1);
    }

    @Test
    void aLightlyRewrittenTextIsACopyAndMeetsTheFirst() {
        int met = 0;
        for (int seed = 0; seed < 50; seed++) {
            String[] words = text(seed, 300).split(" ");
            for (int i = 0; i < words.length; i += 15) {
                words[i] = "lain" + i;
            }
            Signature first = of(text(seed, 300));
            Signature copy = of(String.join(" ", words));
            assertThat(first.likeness(copy)).isGreaterThan(Signature.COPY);
            met += meet(first, copy) ? 1 : 0;
        }
        assertThat(met).isEqualTo(50);
    }

    @Test
    void otherTextsAreAlmostNeverCompared() {
        int met = 0;
        for (int seed = 0; seed < 200; seed++) {
            Signature one = of(text(seed, 300));
            Signature other = of(text(1000 + seed, 300));
            assertThat(one.likeness(other)).isLessThan(0.1);
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
        assertThat(Signature.of(dressed).likeness(of(text(1, 200)))).isEqualTo(1);
    }

    @Test
    void aTextOfAFewWordsIsLikeNoOther() {
        assertThat(of("Hujan turun.").likeness(of("Hujan turun."))).isZero();
        assertThat(of("").bands()).isEmpty();
    }

    @Test
    void theStoredFormIsTheSignature() {
        Signature signature = of(text(3, 100));
        Signature read = Signature.read(signature.bytes());
        assertThat(read.bands()).isEqualTo(signature.bands());
        assertThat(read.likeness(signature)).isEqualTo(1);
    }
}
