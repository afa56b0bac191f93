package org.babad.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The scorer gives full marks to gold itself, none to silence, and counts a wrong slot as spurious and missed. */
class ScorerTest {

    private static List<GoldArticle> gold() throws IOException {
        return GoldArticle.readAll(Path.of("..", "samples", "gold"));
    }

    @Test
    void goldAgainstItselfIsAllRight() throws IOException {
        Scorer scorer = new Scorer();
        gold().forEach(a -> scorer.add(a.claims(), a.claims()));

        assertThat(scorer.scores().detection().f1()).isEqualTo(1);
        assertThat(scorer.scores().whole().f1()).isEqualTo(1);
        assertThat(scorer.scores().slots().values())
                .allSatisfy(m -> assertThat(m.f1()).isEqualTo(1));
    }

    @Test
    void silenceFindsNothing() throws IOException {
        Scorer scorer = new Scorer();
        gold().forEach(a -> scorer.add(a.claims(), List.of()));

        assertThat(scorer.scores().detection().recall()).isZero();
        assertThat(scorer.scores().detection().missed()).isPositive();
    }

    @Test
    void aWrongSlotIsSpuriousAndMissed() throws IOException {
        Coded right = gold().get(0).claims().stream()
                .filter(c -> c.actor().side().isPresent())
                .findFirst()
                .orElseThrow();
        Coded wrong = new Coded(
                right.type(),
                right.sentence(),
                right.trigger(),
                new Coded.Who(
                        right.actor().text(),
                        java.util.Optional.of("AQ"),
                        right.actor().role()),
                right.target(),
                right.place(),
                right.time(),
                right.source(),
                right.via(),
                right.quantities(),
                right.status(),
                right.event());
        Scorer scorer = new Scorer();
        scorer.add(List.of(right), List.of(wrong));

        assertThat(scorer.scores().detection().right()).isEqualTo(1);
        assertThat(scorer.scores().whole().right()).isZero();
        assertThat(scorer.scores().slots().get(SlotScore.ACTOR_SIDE)).isEqualTo(new Measure(0, 1, 1));
    }
}
