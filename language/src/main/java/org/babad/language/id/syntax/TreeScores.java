package org.babad.language.id.syntax;

import org.babad.language.linear.Places;

/** The scores of one sentence's arcs among sifted heads, computed as they are asked for. Not thread-safe. */
final class TreeScores implements TreeSearch.Scores {

    /** Scores features: steps of a model, or the weights that a trainer has so far. */
    interface Scorer {
        float score(Places features);
    }

    private final ArcFeatures features;
    private final int size;
    private final boolean[] allowed;
    private final Scorer scorer;

    TreeScores(ArcFeatures features, int size, boolean[] allowed, Scorer scorer) {
        this.features = features;
        this.size = size;
        this.allowed = allowed;
        this.scorer = scorer;
    }

    @Override
    public boolean allows(int head, int dependent) {
        return allowed[head * size + dependent];
    }

    @Override
    public float arc(int head, int dependent) {
        return scorer.score(features.arc(head, dependent));
    }

    @Override
    public float siblings(int head, int sibling, int dependent) {
        return scorer.score(
                sibling == head ? features.first(head, dependent) : features.siblings(head, sibling, dependent));
    }
}
