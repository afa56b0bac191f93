package org.babad.language.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is written as a model is read back the same, and a broken model says that it is one. */
class ModelFormTest {

    private static SortedMap<Long, int[]> randomRows(long seed, int rows) {
        Random random = new Random(seed);
        SortedMap<Long, int[]> out = new TreeMap<>();
        for (int i = 0; i < rows; i++) {
            int[] row = new int[5];
            row[random.nextInt(5)] = 1 + random.nextInt(30_000);
            row[random.nextInt(5)] = -1 - random.nextInt(30_000);
            out.put(FeatureKey.of(i, random.nextLong()), row);
        }
        return out;
    }

    @Test
    void weightsAreReadBackAsTheyWere() {
        SortedMap<Long, int[]> rows = randomRows(5, 3000);
        rows.put(7L, new int[5]);
        byte[] model = new ModelWriter("a test")
                .number(300)
                .signed(-7)
                .text("é")
                .table(rows)
                .bytes();
        ModelReader in = new ModelReader("test", model);
        assertThat(in.madeFrom()).isEqualTo("a test");
        assertThat(in.number()).isEqualTo(300);
        assertThat(in.signed()).isEqualTo(-7);
        assertThat(in.text()).isEqualTo("é");
        WeightTable table = in.table();
        assertThat(table.rows()).isEqualTo(3000);
        rows.forEach((key, row) -> assertThat(scores(table, key)).isEqualTo(row));
        assertThat(scores(table, 8)).containsOnly(0);
    }

    private static int[] scores(WeightTable table, long key) {
        int[] scores = new int[5];
        FeatureList features = new FeatureList();
        features.add(key);
        table.addTo(scores, features);
        return scores;
    }

    @Test
    void manyFeaturesWeighWhatEachWeighs() {
        SortedMap<Long, int[]> rows = randomRows(9, 500);
        WeightTable table =
                new ModelReader("test", new ModelWriter("a test").table(rows).bytes()).table();
        FeatureList features = new FeatureList();
        int[] sum = new int[5];
        rows.forEach((key, row) -> {
            features.add(key);
            features.add(key ^ 1L << 39);
            Arrays.setAll(sum, label -> sum[label] + row[label]);
        });
        int[] scores = new int[5];
        table.addTo(scores, features);
        assertThat(scores).isEqualTo(sum);
    }

    @Test
    void hashedWeightsAreAveragedAndReadBack() {
        HashedTrainer trainer = new HashedTrainer(12, 2);
        Places features = new Places();
        features.add(Places.value(1, 1));
        features.add(Places.value(1, 2));
        trainer.begin();
        trainer.push(features, 0, 0.5f);
        trainer.push(features, 1, 7, 0.25f);
        trainer.begin();
        ModelWriter out = new ModelWriter("a test");
        trainer.write(0, 0.125, 1, out);
        HashedWeights weights = HashedWeights.read(new ModelReader("test", out.bytes()));
        assertThat(weights.sum(features)).isEqualTo(2 * 5);
        assertThat(weights.sum(features, 7)).isEqualTo(weights.sum(features));
        assertThat(weights.sum(features, 1 << 30)).isZero();
        assertThat(trainer.score(features, 1)).isEqualTo(2 * (0.5f + 2 * 0.25f));
    }

    @Test
    void aModelCutShortIsTold() {
        byte[] model = new ModelWriter("a test").table(randomRows(6, 40)).bytes();
        for (int length = 0; length < model.length; length++) {
            byte[] cut = Arrays.copyOf(model, length);
            assertThatIllegalStateException().isThrownBy(() -> new ModelReader("cut.bin", cut).table());
        }
    }

    @Test
    void keysDependOnTemplateValuesAndTheirOrder() {
        assertThat(new long[] {
                    FeatureKey.of(1, 5),
                    FeatureKey.of(2, 5),
                    FeatureKey.of(1, 6),
                    FeatureKey.of(1, 5, 6),
                    FeatureKey.of(1, 6, 5),
                    FeatureKey.of(1, 5, 6, 7)
                })
                .doesNotHaveDuplicates();
        assertThat(FeatureKey.of(-3, Long.MIN_VALUE)).isBetween(0L, (1L << FeatureKey.BITS) - 1);
    }
}
