package org.babad.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.babad.coding.rank.Choice;
import org.babad.model.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotCertaintyTest {

    private static final SlotCertainty CERTAINTY = SlotCertainty.load();

    @ParameterizedTest
    @ValueSource(strings = {"actor", "target", "place", "time"})
    void aClearerChoiceIsSurer(String slot) {
        double last = -1;
        for (double share : new double[] {0, 0.2, 0.5, 0.9, 0.999, 1}) {
            double sure = CERTAINTY.of(slot, chosen(share)).orElseThrow();
            assertThat(sure).isBetween(0.0, 1.0).isGreaterThan(last);
            last = sure;
        }
    }

    private static Choice<Optional<String>> chosen(double share) {
        return new Choice<>(Optional.of("Kherson"), share, Optional.empty(), List.of());
    }

    @Test
    void nothingChosenIsNothingToBeSureOf() {
        assertThat(CERTAINTY.of("place", Choice.only(Optional.empty()))).isEmpty();
    }

    @Test
    void claimsTellHowSureTheirFilledSlotsAre() {
        List<Claim> claims = Coder.load().code(ExampleArticle.document());
        assertThat(claims).hasSizeGreaterThan(50).allSatisfy(claim -> {
            assertThat(claim.certainty().actor().isPresent())
                    .isEqualTo(claim.actor().isPresent());
            assertThat(claim.certainty().target().isPresent())
                    .isEqualTo(claim.target().isPresent());
            assertThat(claim.certainty().place().isPresent())
                    .isEqualTo(claim.place().isPresent());
            assertThat(claim.certainty().time().isPresent())
                    .isEqualTo(claim.time().isPresent());
        });
    }

    @Test
    void explainingChangesNoClaim() {
        Coder coder = Coder.load();
        assertThat(Explainer.of(coder).explain(ExampleArticle.document()))
                .allSatisfy(why -> assertThat(why.judgement()).isNotEmpty())
                .extracting(Explanation::claim)
                .containsExactlyElementsOf(coder.code(ExampleArticle.document()));
    }
}
