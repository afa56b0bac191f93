package org.babad.coding.means;

import java.util.List;
import org.babad.coding.frame.Frame;
import org.babad.coding.rank.Ranker;
import org.babad.model.EventType;

/** Decides the type of attacks by the means that sentence and article tell. Immutable and thread-safe; load once. */
public final class MeansChooser {

    /** The types that only the means tells apart. */
    public static final List<EventType> TYPES =
            List.of(EventType.ATTACK, EventType.AIRSTRIKE, EventType.BOMBARD, EventType.BOMBING);

    private final Ranker weights;

    /** A chooser with these weights. */
    public MeansChooser(Ranker weights) {
        this.weights = weights;
    }

    /** The chooser with the weights of the jar. */
    public static MeansChooser load() {
        return new MeansChooser(Ranker.read(MeansChooser.class, "id/weights.tsv"));
    }

    /** The frame with the likeliest type of attack; the frame itself where it is no attack. */
    public Frame typed(Frame frame, int sentence, ArticleMeans article) {
        if (!frame.trigger().type().isAttack()) {
            return frame;
        }
        EventType type = TYPES.get(weights.best(MeansOptions.of(frame, sentence, article)));
        return frame.with(frame.trigger().as(type));
    }
}
