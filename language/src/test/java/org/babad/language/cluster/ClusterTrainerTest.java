package org.babad.language.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.babad.language.linear.ModelReader;
import org.babad.language.linear.ModelWriter;
import org.junit.jupiter.api.Test;

/** Words that stand in like company are of one cluster. */
class ClusterTrainerTest {

    /** More words than there are clusters of the coarsest grain, so that words must share. */
    private static final int KINDS = 60;

    private static final List<String> PLACES = words("kota");
    private static final List<String> DEEDS = words("ber");

    private static List<String> words(String start) {
        return IntStream.range(0, KINDS)
                .mapToObj(i -> start + (char) ('a' + i / 8) + (char) ('k' + i % 8))
                .toList();
    }

    private static byte[] learn() {
        ClusterTrainer trainer = new ClusterTrainer();
        Random random = new Random(3);
        for (int i = 0; i < 4_000; i++) {
            String place = PLACES.get(random.nextInt(KINDS));
            String deed = DEEDS.get(random.nextInt(KINDS));
            trainer.add(List.of("\n", "mereka", deed, "di", place, "kemarin", "\n"));
            trainer.add(List.of("\n", "kota", place, "itu", "ramai", "\n"));
        }
        trainer.add(List.of("jarang", "sekali"));
        ModelWriter out = new ModelWriter("test");
        trainer.train(out);
        return out.bytes();
    }

    @Test
    void likeCompanyMakesAClusterAndUnlikeCompanyNone() {
        Clusters clusters = Clusters.read(new ModelReader("test", learn()));
        assertThat(clusters.grains()).isEqualTo(3);
        Set<Short> places = coarsest(clusters, PLACES);
        Set<Short> deeds = coarsest(clusters, DEEDS);
        assertThat(places).hasSizeLessThan(KINDS).doesNotContain((short) Clusters.UNKNOWN);
        assertThat(deeds).hasSizeLessThan(KINDS).doesNotContainAnyElementsOf(places);
    }

    private static Set<Short> coarsest(Clusters clusters, List<String> words) {
        return words.stream().map(word -> clusters.of(word)[0]).collect(Collectors.toSet());
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
