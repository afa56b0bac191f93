package org.babad.coding.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.babad.coding.rank.NetworkTrainer.Plan;
import org.babad.coding.rank.RankerTrainer.Example;
import org.babad.language.linear.ModelReader;
import org.junit.jupiter.api.Test;

class NetworkTrainerTest {

    private static final Plan PLAN = new Plan(16, 60, 0.1, 1e-3);

    /** A thing counts where exactly one of two holds: no sum of weights tells that. */
    private static List<Example> eitherOr() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boolean first = i % 2 == 0;
            boolean second = i / 2 % 2 == 0;
            examples.add(new Example(List.of(thing(first, second), List.of()), Set.of(first != second ? 0 : 1)));
        }
        return examples;
    }

    private static List<String> thing(boolean first, boolean second) {
        return List.of("thing", "first " + first, "second " + second);
    }

    private static double score(Ranker ranker, List<String> features) {
        return ranker.score(out -> features.forEach(out::add));
    }

    @Test
    void learnsWhatTwoFeaturesMeanTogether() {
        Ranker ranker = Ranker.of(new NetworkTrainer(PLAN).train(eitherOr()));
        assertThat(score(ranker, thing(true, false))).isPositive();
        assertThat(score(ranker, thing(false, true))).isPositive();
        assertThat(score(ranker, thing(true, true))).isNegative();
        assertThat(score(ranker, thing(false, false))).isNegative();
    }

    @Test
    void givesTheSameBytesForTheSameExamples() {
        byte[] once = new NetworkTrainer(PLAN).train(eitherOr()).bytes("a test");
        byte[] again = new NetworkTrainer(PLAN).train(eitherOr()).bytes("a test");
        assertThat(again).isEqualTo(once);
        assertThat(new ModelReader("test", once).madeFrom()).isEqualTo("a test");
    }

    @Test
    void reasonsSayWhatTheScoreWouldLackWithoutAFeature() {
        Ranker ranker = Ranker.of(new NetworkTrainer(PLAN).train(eitherOr()));
        double with = score(ranker, thing(true, false));
        double without = score(ranker, List.of("thing", "first true"));
        Ranker.Reason reason = ranker.reasons(out -> thing(true, false).forEach(out::add)).stream()
                .filter(r -> r.feature().equals("second false"))
                .findFirst()
                .orElseThrow();
        assertThat(reason.weight()).isCloseTo(with - without, within(1e-4));
    }

    @Test
    void aFeatureThatWasNeverMetWeighsNothing() {
        Ranker ranker = Ranker.of(new NetworkTrainer(PLAN).train(eitherOr()));
        assertThat(score(ranker, List.of("thing", "first true", "second true", "news")))
                .isEqualTo(score(ranker, thing(true, true)));
    }
}
