package org.babad.coding.judge;

import java.util.List;
import org.babad.coding.rank.Network;
import org.babad.coding.rank.Ranker;

/** Judges drafts: how likely each is a claim. Immutable and thread-safe; load once. */
public final class ClaimJudge {

    private final Ranker weights;
    private final Calibration calibration;

    /** A judge with these weights and this calibration of them. */
    public ClaimJudge(Ranker weights, Calibration calibration) {
        this.weights = weights;
        this.calibration = calibration;
    }

    /** The judge with the weights of the jar. */
    public static ClaimJudge load() {
        return new ClaimJudge(Ranker.of(Network.read(ClaimJudge.class, "id/claims.bin")), Calibration.load());
    }

    /** What speaks for and against the draft, what weighs most first. */
    public List<Ranker.Reason> reasons(Draft draft) {
        return weights.reasons(out -> DraftFeatures.describe(draft, out));
    }

    /** The probability, 0 to 1, that a coder by the codebook takes the draft for a claim. */
    public double probability(Draft draft) {
        return calibration.probability(weights.score(out -> DraftFeatures.describe(draft, out)));
    }
}
