package org.babad.chronicle.link;

import java.util.Collection;
import java.util.Optional;
import org.babad.model.EventType;

/**
 * Ties each claim to the earlier claim that is most probably about the same event, if one probably is. Events are the trees
 * that arise. "Earlier" is by {@link Rank}, not by the order of adding, and the choice depends on nothing but the pairs; so
 * the same claims give the same events in whatever order they come. Thread-safe.
 */
public final class Linker {

    /** Claims of two articles that lie further apart than this, in days, are two events. */
    static final int WINDOW = 7;

    private final Weights weights;

    public Linker(Weights weights) {
        this.weights = weights;
    }

    /** A linker with the weights that ship. */
    public static Linker shipped() {
        return new Linker(Weights.shipped());
    }

    /** Whether the two may be about one event at all: by type, and across articles by time and a common block. */
    public boolean comparable(Mention a, Mention b) {
        if (!compatible(a.type(), b.type()) || a.rank().equals(b.rank())) {
            return false;
        }
        return a.sameArticle(b)
                || a.days().isKnown() && b.days().isKnown() && a.days().gap(b.days()) <= WINDOW && Blocks.common(a, b);
    }

    /** An attack whose means one does not tell may be the airstrike that the other tells of. */
    private static boolean compatible(EventType a, EventType b) {
        return a == b || a.isAttack() && b.isAttack() && (a == EventType.ATTACK || b == EventType.ATTACK);
    }

    /** How sure it is that the two are one event: 0 and more for rather yes. The same for both orders. */
    public double score(Mention a, Mention b) {
        return weights.sum(Comparison.of(a, b), a.sameArticle(b));
    }

    /** The claim among {@code candidates} to which {@code claim} is tied; empty where it opens an event. */
    public Optional<Mention> antecedent(Mention claim, Collection<Mention> candidates) {
        Mention best = null;
        double bestScore = 0;
        for (Mention candidate : candidates) {
            if (candidate.rank().compareTo(claim.rank()) < 0 && comparable(claim, candidate)) {
                double score = score(claim, candidate);
                if (best == null ? score >= 0 : isBetter(score, candidate, bestScore, best)) {
                    best = candidate;
                    bestScore = score;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBetter(double score, Mention one, double otherScore, Mention other) {
        return score > otherScore || score == otherScore && one.rank().compareTo(other.rank()) < 0;
    }
}
