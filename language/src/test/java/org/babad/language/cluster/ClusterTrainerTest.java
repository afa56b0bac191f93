package org.babad.language.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.babad.language.linear.ModelReader;
import org.babad.language.linear.ModelWriter;
import org.junit.jupiter.api.Test;

/** Words that stand in like company are of one cluster. */
class ClusterTrainerTest {

    private static final List<String> PLACES = List.of("arukota", "belakota", "curukota");
    private static final List<String> DEEDS = List.of("berlari", "bermain", "bernyanyi");

    private static byte[] learn() {
        ClusterTrainer trainer = new ClusterTrainer();
        Random random = new Random(3);
        for (int i = 0; i < 400; i++) {
            String place = PLACES.get(random.nextInt(3));
            String deed = DEEDS.get(random.nextInt(3));
            trainer.add(List.of("\n", "mereka", deed, "di", place, "kemarin", "\n"));
            trainer.add(List.of("\n", "kota", place, "itu", "ramai", "\n"));
        }
        trainer.add(List.of("jarang", "sekali"));
        ModelWriter out = new ModelWriter("test");
        trainer.train(out);
        return out.bytes();
    }

    @Test
    void likeCompanyMakesACluster() {
        Clusters clusters = Clusters.read(new ModelReader("test", learn()));
        short[] first = clusters.of("arukota");
        assertThat(clusters.grains()).isEqualTo(3);
        assertThat(clusters.of("belakota")[0]).isEqualTo(first[0]).isNotEqualTo((short) Clusters.UNKNOWN);
        assertThat(clusters.of("curukota")[0]).isEqualTo(first[0]);
        assertThat(clusters.of("bermain")[0])
                .isEqualTo(clusters.of("berlari")[0])
                .isNotEqualTo(first[0]);
    }

    @Test
    void rareWordsHaveNone() {
        Clusters clusters = Clusters.read(new ModelReader("test", learn()));
        assertThat(clusters.of("jarang")).containsOnly((short) Clusters.UNKNOWN);
        assertThat(clusters.of("")).containsOnly((short) Clusters.UNKNOWN);
        assertThat(Clusters.none(2).of("kota")).containsExactly((short) 0, (short) 0);
    }

    @Test
    void theSameTextsGiveTheSameBytes() {
        assertThat(learn()).isEqualTo(learn());
    }
}
