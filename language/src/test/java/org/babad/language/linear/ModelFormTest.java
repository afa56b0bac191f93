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
        table.addTo(scores, key);
        return scores;
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
