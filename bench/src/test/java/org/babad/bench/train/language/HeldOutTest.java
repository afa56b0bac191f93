package org.babad.bench.train.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing that is measured on is learned from. */
class HeldOutTest {

    private static final List<String> TESTED =
            List.of("Wali", "kota", "meresmikan", "pasar", "ikan", "baru", "di", "pinggir", "sungai", ".");

    private static HeldOut heldOut() {
        HeldOut heldOut = new HeldOut();
        heldOut.add(TESTED);
        heldOut.add(List.of("Hujan", "turun", "sangat", "deras", "."));
        return heldOut;
    }

    @Test
    void copiesInOtherCaseOrWithOtherMarksAreLeftOut() {
        HeldOut heldOut = heldOut();
        assertThat(heldOut.allows(TESTED.stream().map(String::toLowerCase).toList()))
                .isFalse();
        assertThat(heldOut.allows(List.of("\"", "hujan", "turun", "sangat", "deras", "\"")))
                .isFalse();
        assertThat(heldOut.dropped()).isEqualTo(2);
    }

    @Test
    void eightWordsInARowAreEnough() {
        HeldOut heldOut = heldOut();
        assertThat(heldOut.allows(
                        List.of("kemarin", "kota", "meresmikan", "pasar", "ikan", "baru", "di", "pinggir", "sungai")))
                .isFalse();
        assertThat(heldOut.allows(List.of("meresmikan", "pasar", "ikan", "baru", "di", "pinggir", "sungai", "besar")))
                .isTrue();
    }

    @Test
    void whatIsShortAndCommonIsAllowed() {
        assertThat(heldOut().allows(List.of("Hujan", "turun", "."))).isTrue();
    }
}
