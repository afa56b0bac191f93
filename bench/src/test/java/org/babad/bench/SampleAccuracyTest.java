package org.babad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.bench.score.Coded;
import org.babad.bench.score.GoldArticle;
import org.babad.bench.score.Scorer;
import org.babad.bench.score.Scores;
import org.babad.bench.score.SlotScore;
import org.babad.coding.Coder;
import org.babad.language.id.Indonesian;
import org.babad.model.Claim;
import org.babad.model.Evidence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The coder against the gold claims of the project's own sample articles. The floors are a ratchet: they stand a little
 * below what was measured when they were set, and rise with the coder.
 */
class SampleAccuracyTest {

    private static final Path GOLD = Path.of("..", "samples", "gold");

    private static final List<GoldArticle> ARTICLES = new ArrayList<>();
    private static final List<List<Claim>> CODED = new ArrayList<>();

    @BeforeAll
    static void code() throws IOException {
        Indonesian language = Indonesian.withoutModels();
        Coder coder = Coder.load();
        ARTICLES.addAll(GoldArticle.readAll(GOLD));
        ARTICLES.forEach(gold -> CODED.add(coder.code(language.analyse(gold.article()))));
    }

    @Test
    void everySlotIsExactlyTheCharactersOfItsSpan() {
        for (int i = 0; i < ARTICLES.size(); i++) {
            String text = ARTICLES.get(i).article().text();
            assertThat(CODED.get(i)).isNotEmpty().allSatisfy(claim -> assertThat(evidence(claim))
                    .allSatisfy(e -> assertThat(e.span().cut(text)).isEqualTo(e.text())));
        }
    }

    @Test
    void scoresOfTheSamplesDoNotFall() {
        Scores scores = score();

        assertThat(scores.detection().f1()).as("detection").isGreaterThanOrEqualTo(0.87);
        assertThat(scores.whole().f1()).as("whole claim").isGreaterThanOrEqualTo(0.35);
        assertThat(scores.slot(SlotScore.STATUS).f1()).as("status").isGreaterThanOrEqualTo(0.835);
        assertThat(scores.slot(SlotScore.ACTOR_SIDE).f1()).as("actor.side").isGreaterThanOrEqualTo(0.71);
    }

    private static Scores score() {
        Scorer scorer = new Scorer();
        for (int i = 0; i < ARTICLES.size(); i++) {
            scorer.add(
                    ARTICLES.get(i).claims(),
                    CODED.get(i).stream()
                            .map(c -> Coded.of(c, Optional.empty()))
                            .toList());
        }
        return scorer.scores();
    }

    private static List<Evidence> evidence(Claim claim) {
        List<Evidence> all = new ArrayList<>();
        all.add(claim.trigger());
        claim.actor().ifPresent(p -> all.add(p.evidence()));
        claim.target().ifPresent(p -> all.add(p.evidence()));
        claim.place().ifPresent(p -> all.add(p.evidence()));
        claim.time().ifPresent(t -> all.add(t.evidence()));
        claim.source().ifPresent(s -> all.add(s.evidence()));
        claim.quantities().forEach(q -> all.add(q.evidence()));
        claim.via().forEach(r -> all.add(r.evidence()));
        return all;
    }
}
