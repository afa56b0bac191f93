package org.babad.coding.judge;

import org.babad.coding.rank.Ranker;

/** Judges drafts: how likely each is a claim. Immutable and thread-safe; load once. */
public final class ClaimJudge {

    private final Ranker weights;

    /** A judge with these weights. */
    public ClaimJudge(Ranker weights) {
        this.weights = weights;
    }

    /** The judge with the weights of the jar. */
    public static ClaimJudge load() {
        return new ClaimJudge(Ranker.read(ClaimJudge.class, "id/claim-weights.tsv"));
    }

    /** The probability, 0 to 1, that a coder by the codebook takes the draft for a claim. */
    public double probability(Draft draft) {
        return 1 / (1 + Math.exp(-weights.score(DraftFeatures.of(draft))));
    }
}
