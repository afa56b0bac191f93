package org.babad.coding.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.babad.model.EventType;
import org.junit.jupiter.api.Test;

class RankerTest {

    private static final List<String> PARTS =
            List.of("", "a", "serang", "di", "ATTACK", "tokoh 2", "—", "ujung\uD83D\uDE00");

    @Test
    void namesAreWrittenWithBlanksAndSigns() {
        Weighable told = out -> {
            out.add("at").and("before").and(3);
            out.add("type").is(EventType.ATTACK).and(true);
            out.add("distance").and("after").then(12);
            out.add(EventType.MEET).and(-1);
            out.addIf(false, "never");
        };
        assertThat(Names.of(told)).containsExactly("at before 3", "type=ATTACK true", "distance after12", "MEET -1");
    }

    @Test
    void theHashOfANameDoesNotMindHowItIsCut() {
        String name = "way before M BY meluncurkan";
        for (int cut = 0; cut <= name.length(); cut++) {
            String tail = name.substring(cut);
            assertThat(NameHash.join(
                            NameHash.of(name.substring(0, cut)), NameHash.power(tail.length()), NameHash.of(tail)))
                    .isEqualTo(NameHash.of(name));
        }
    }

    @Test
    void hashedFeaturesWeighWhatTheirNamesWeigh() {
        Random random = new Random(7);
        Map<String, Float> weights = new HashMap<>();
        for (int i = 0; i < 3_000; i++) {
            for (String name : Names.of(something(random.nextLong()))) {
                if (random.nextBoolean()) {
                    weights.put(name, random.nextFloat() - 0.5f);
                }
            }
        }
        Ranker ranker = Ranker.of(weights);
        for (int i = 0; i < 1_000; i++) {
            Weighable what = something(random.nextLong());
            double sum = Names.of(what).stream()
                    .mapToDouble(n -> weights.getOrDefault(n, 0f))
                    .sum();
            assertThat(ranker.score(what)).isCloseTo(sum, within(1e-9));
        }
    }

    private static Weighable something(long seed) {
        return out -> {
            Random random = new Random(seed);
            for (int feature = 0; feature < 6; feature++) {
                Features name = out.add(PARTS.get(random.nextInt(PARTS.size())));
                for (int part = random.nextInt(4); part > 0; part--) {
                    String next = PARTS.get(random.nextInt(PARTS.size()));
                    name = random.nextBoolean() ? name.and(next) : name.is(random.nextInt(40) - 3);
                }
            }
        };
    }

    @Test
    void aFeatureToldTwiceWeighsTwiceUnlessEachCountsOnce() {
        Ranker ranker = Ranker.of(Map.of("near", 1.5f, "far", -1f));
        Weighable twice = out -> {
            out.add("near");
            out.add("far");
            out.add("ne").then("ar");
        };
        assertThat(ranker.score(twice)).isEqualTo(2);
        assertThat(ranker.eachOnce().score(twice)).isEqualTo(0.5);
        assertThat(ranker.eachOnce().reasons(twice))
                .containsExactly(new Ranker.Reason("near", 1.5), new Ranker.Reason("far", -1));
    }

    @Test
    void sharesSumToOneAndFollowTheWeights() {
        Ranker ranker = Ranker.of(Map.of("good", 2f, "bad", -2f));
        double[] shares = ranker.shares(List.of(out -> out.add("good"), out -> out.add("bad"), out -> {}));
        assertThat(shares[0] + shares[1] + shares[2]).isCloseTo(1, within(1e-12));
        assertThat(shares[0]).isGreaterThan(shares[2]);
        assertThat(shares[2]).isGreaterThan(shares[1]);
    }
}
