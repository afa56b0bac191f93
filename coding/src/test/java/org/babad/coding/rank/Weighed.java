package org.babad.coding.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that features weigh the same hashed part by part and named as a whole. */
public final class Weighed {

    private Weighed() {}

    /** Fails where one of these weighs other than its names do; weights are made up from the names. */
    public static void alike(List<? extends Weighable> all) {
        Map<String, Float> weights = new HashMap<>();
        all.forEach(each -> Names.of(each).forEach(name -> weights.put(name, name.hashCode() / 1e9f)));
        Ranker ranker = Ranker.of(weights);
        for (Weighable each : all) {
            List<String> names = Names.of(each);
            assertThat(names).isNotEmpty();
            assertThat(ranker.score(each)).isEqualTo(ranker.score(out -> names.forEach(out::add)));
            assertThat(ranker.score(each))
                    .isEqualTo(names.stream().map(weights::get).reduce(0.0, (sum, w) -> sum + w, Double::sum));
        }
    }
}
