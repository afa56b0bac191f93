package org.babad.coding.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.babad.coding.frame.ArgumentOptions.Option;
import org.babad.coding.party.PartyMention;
import org.babad.coding.rank.Ranker;
import org.babad.coding.rank.RankerTrainer;
import org.babad.coding.rank.RankerTrainer.Example;
import org.babad.coding.trigger.Slot;
import org.babad.coding.trigger.Trigger;

/** Learns the weights of {@link FrameBuilder} from triggers whose parties are known. Not thread-safe. */
public final class FrameTrainer {

    /**
     * The right party of a slot.
     *
     * @param told whether the text tells one
     * @param isRight tells whether a mention is it; of several mentions that suit better, the worse are not
     */
    public record Right(boolean told, Predicate<PartyMention> isRight) {}

    /**
     * A trigger with its right parties.
     *
     * @param trigger the trigger
     * @param sentence the index of its sentence
     * @param article the parties of its article
     * @param actor who does it
     * @param target to whom
     */
    public record Lesson(Trigger trigger, int sentence, ArticleParties article, Right actor, Right target) {}

    /**
     * What was learned.
     *
     * @param actors weights for choosing actors
     * @param targets weights for choosing targets
     */
    public record Weights(Map<String, Float> actors, Map<String, Float> targets) {}

    private static final double SHRINKAGE = 2e-3;
    private static final int ROUNDS = 20;

    /** The weights that the lessons teach: those of actors first, since a target is chosen beside its actor. */
    public Weights train(List<Lesson> lessons) {
        List<Example> actors = new ArrayList<>();
        for (Lesson lesson : lessons) {
            add(actors, options(lesson).of(Slot.ACTOR, Optional.empty()), lesson.actor());
        }
        Map<String, Float> actorWeights = new RankerTrainer(SHRINKAGE).train(actors, ROUNDS);
        Ranker chosen = Ranker.of(actorWeights);
        List<Example> targets = new ArrayList<>();
        for (Lesson lesson : lessons) {
            ArgumentOptions options = options(lesson);
            Filler actor = FrameBuilder.best(chosen, options.of(Slot.ACTOR, Optional.empty()));
            add(targets, options.of(Slot.TARGET, actor.mention()), lesson.target());
        }
        return new Weights(actorWeights, new RankerTrainer(SHRINKAGE).train(targets, ROUNDS));
    }

    private static ArgumentOptions options(Lesson lesson) {
        return new ArgumentOptions(lesson.trigger(), lesson.sentence(), lesson.article());
    }

    private static void add(List<Example> examples, List<Option> options, Right right) {
        Set<Integer> rightOnes = new HashSet<>();
        for (int i = 1; i < options.size(); i++) {
            if (right.told() && options.get(i).mention().filter(right.isRight()).isPresent()) {
                rightOnes.add(i);
            }
        }
        if (!right.told()) {
            rightOnes.add(0);
        }
        if (!rightOnes.isEmpty() && options.size() > 1) {
            examples.add(Example.of(options, rightOnes));
        }
    }
}
