package org.babad.coding.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.coding.frame.ArgumentOptions.Option;
import org.babad.coding.party.PartyMention;
import org.babad.coding.rank.Ranker;
import org.babad.coding.trigger.Slot;
import org.babad.coding.trigger.Trigger;
import org.babad.model.Sentence;

/**
 * Fills the parties of each trigger of a sentence: of the mentions around it the one that the learnt weights like best, or
 * nobody. Immutable and thread-safe; load once.
 */
public final class FrameBuilder {

    private static final int MOST_EARLIER = 4;

    private final GrammarWords words;
    private final Ranker actors;
    private final Ranker targets;

    FrameBuilder(GrammarWords words, Ranker actors, Ranker targets) {
        this.words = words;
        this.actors = actors;
        this.targets = targets;
    }

    /** A builder with the Indonesian grammar words and these weights. */
    public static FrameBuilder of(Ranker actors, Ranker targets) {
        return new FrameBuilder(GrammarWords.load(), actors, targets);
    }

    /** The builder with the Indonesian tables of the jar. */
    public static FrameBuilder load() {
        return new FrameBuilder(
                GrammarWords.load(),
                Ranker.read(FrameBuilder.class, "id/actor-weights.tsv"),
                Ranker.read(FrameBuilder.class, "id/target-weights.tsv"));
    }

    /**
     * The frames of a sentence, one a trigger, in the same order.
     *
     * @param mentions the parties of the sentence, in the order of the text
     * @param before the parties of the sentence before
     */
    public List<Frame> frames(
            Sentence sentence, List<Trigger> triggers, List<PartyMention> mentions, List<PartyMention> before) {
        List<Frame> frames = new ArrayList<>();
        for (Trigger trigger : triggers) {
            ArgumentOptions options = options(trigger, sentence, mentions, before);
            Optional<PartyMention> actor = best(actors, options.of(Slot.ACTOR), Optional.empty());
            Optional<PartyMention> target = best(targets, options.of(Slot.TARGET), actor);
            frames.add(new Frame(trigger, actor, target));
        }
        return frames;
    }

    ArgumentOptions options(
            Trigger trigger, Sentence sentence, List<PartyMention> mentions, List<PartyMention> before) {
        List<PartyMention> earlier = before.stream()
                .filter(m -> m.resolved().side().isPresent())
                .limit(MOST_EARLIER)
                .toList();
        return new ArgumentOptions(trigger, sentence, mentions, earlier, words);
    }

    private static Optional<PartyMention> best(Ranker ranker, List<Option> options, Optional<PartyMention> taken) {
        List<Option> free = options.stream()
                .filter(o -> o.mention().isEmpty() || !o.mention().equals(taken))
                .toList();
        int best = ranker.best(free.stream().map(Option::features).toList());
        return free.get(best).mention();
    }
}
