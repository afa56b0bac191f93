package org.babad.coding.means;

import java.util.List;
import java.util.Map;
import org.babad.coding.frame.Frame;
import org.babad.coding.rank.Network;
import org.babad.coding.rank.Ranker;
import org.babad.model.EventType;

/** Decides the type of attacks by the means that sentence and article tell. Immutable and thread-safe; load once. */
public final class MeansChooser {

    /** The types that only the means tells apart. */
    public static final List<EventType> TYPES =
            List.of(EventType.ATTACK, EventType.AIRSTRIKE, EventType.BOMBARD, EventType.BOMBING);

    /** Coders agree least on means that only the context tells: less sure than this, the trigger's own words decide. */
    private static final double SURE = 0.6;

    private final Ranker weights;

    /** A chooser with these weights. */
    public MeansChooser(Ranker weights) {
        this.weights = weights;
    }

    /** The chooser with the weights of the jar. */
    public static MeansChooser load() {
        return new MeansChooser(Ranker.of(Network.read(MeansChooser.class, "id/means.bin")));
    }

    /** A chooser that leaves every frame as it is: for training others. */
    public static MeansChooser never() {
        return new MeansChooser(Ranker.of(Map.of()));
    }

    /** The frame with another type of attack where the article makes it very likely; else the frame itself. */
    public Frame typed(Frame frame, int sentence, ArticleMeans article) {
        if (!frame.trigger().type().isAttack()) {
            return frame;
        }
        double[] shares = weights.shares(MeansOptions.of(frame, sentence, article));
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] >= SURE) {
                return frame.with(frame.trigger().as(TYPES.get(i)));
            }
        }
        return frame;
    }
}
