package org.babad.coding.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.coding.frame.ArgumentOptions.Option;
import org.babad.coding.rank.Network;
import org.babad.coding.rank.Ranker;
import org.babad.coding.trigger.Slot;
import org.babad.coding.trigger.Trigger;

/**
 * Fills the parties of each trigger of a sentence: of the mentions around it the one that the learnt weights like best, or
 * nobody. Immutable and thread-safe; load once.
 */
public final class FrameBuilder {

    private final Ranker actors;
    private final Ranker targets;

    private FrameBuilder(Ranker actors, Ranker targets) {
        this.actors = actors;
        this.targets = targets;
    }

    /** A builder with these weights. */
    public static FrameBuilder of(Ranker actors, Ranker targets) {
        return new FrameBuilder(actors, targets);
    }

    /** The builder with the Indonesian tables of the jar. */
    public static FrameBuilder load() {
        return new FrameBuilder(
                Ranker.of(Network.read(FrameBuilder.class, "id/actors.bin")),
                Ranker.of(Network.read(FrameBuilder.class, "id/targets.bin")));
    }

    /** The same, whose choices tell their reasons. */
    public FrameBuilder explaining() {
        return new FrameBuilder(actors.explaining(), targets.explaining());
    }

    /** The frames of a sentence, one a trigger, in the same order. */
    public List<Frame> frames(int sentence, ArticleParties article) {
        List<Frame> frames = new ArrayList<>();
        for (Trigger trigger : article.triggers(sentence)) {
            ArgumentOptions options = new ArgumentOptions(trigger, sentence, article);
            Filler actor = best(actors, options.of(Slot.ACTOR, Optional.empty()));
            frames.add(new Frame(trigger, actor, best(targets, options.of(Slot.TARGET, actor.mention()))));
        }
        return frames;
    }

    static Filler best(Ranker ranker, List<Option> options) {
        return new Filler(ranker.choose(options).map(Option::mention));
    }
}
