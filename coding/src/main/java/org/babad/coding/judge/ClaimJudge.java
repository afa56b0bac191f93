package org.babad.coding.judge;

import java.util.List;
import java.util.stream.IntStream;
import org.babad.coding.rank.Network;
import org.babad.coding.rank.Ranker;
import org.babad.coding.rank.Weighable;

/**
 * Judges the drafts of an article: how likely each is a claim. First each by itself, then each again in sight of how the others were
 * judged (stacked learning, Wolpert 1992); what both say counts. Immutable and thread-safe; load once.
 */
public final class ClaimJudge {

    private final Ranker alone;
    private final Ranker again;
    private final Calibration calibration;

    private ClaimJudge(Ranker alone, Ranker again, Calibration calibration) {
        this.alone = alone;
        this.again = again;
        this.calibration = calibration;
    }

    /** A judge by networks for drafts by themselves and for drafts in company, with a calibration of both. */
    public static ClaimJudge of(Network alone, Network again, Calibration calibration) {
        return new ClaimJudge(Ranker.of(alone), Ranker.of(again), calibration);
    }

    /** The judge with the networks of the jar. */
    public static ClaimJudge load() {
        return of(
                Network.read(ClaimJudge.class, "id/claims.bin"),
                Network.read(ClaimJudge.class, "id/claims-again.bin"),
                Calibration.load());
    }

    /** What it thinks of all drafts of one article, in their order. */
    public List<Judged> judge(List<Draft> drafts) {
        double[] scores =
                drafts.stream().mapToDouble(draft -> alone.score(alone(draft))).toArray();
        List<Company> companies = companies(drafts, scores);
        return IntStream.range(0, scores.length)
                .mapToObj(i -> judged(drafts.get(i), companies.get(i), scores[i]))
                .toList();
    }

    private Judged judged(Draft draft, Company company, double score) {
        double both = (score + again.score(inCompany(draft, company))) / 2;
        return new Judged(draft, company, calibration.probability(both));
    }

    /** The company of each draft of an article by what a network says of each by itself: for training. */
    public static List<Company> companies(List<Draft> drafts, Network alone) {
        Ranker ranker = Ranker.of(alone);
        return companies(
                drafts,
                drafts.stream().mapToDouble(draft -> ranker.score(alone(draft))).toArray());
    }

    private static List<Company> companies(List<Draft> drafts, double[] scores) {
        double[] likely = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            likely[i] = Calibration.NONE.probability(scores[i]);
        }
        return Company.of(drafts, likely);
    }

    /** What is looked at of a draft by itself. */
    public static Weighable alone(Draft draft) {
        return out -> DraftFeatures.describe(draft, out);
    }

    /** What is looked at of a draft in company. */
    public static Weighable inCompany(Draft draft, Company company) {
        return out -> {
            DraftFeatures.describe(draft, out);
            company.describe(draft, out);
        };
    }

    /** What speaks for and against the draft, what weighs most first. */
    public List<Ranker.Reason> reasons(Judged judged) {
        return again.reasons(inCompany(judged.draft(), judged.company()));
    }
}
