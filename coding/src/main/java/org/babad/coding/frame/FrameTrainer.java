package org.babad.coding.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.babad.coding.frame.ArgumentOptions.Option;
import org.babad.coding.party.PartyMention;
import org.babad.coding.rank.Ranker;
import org.babad.coding.rank.RankerTrainer;
import org.babad.coding.rank.RankerTrainer.Example;
import org.babad.coding.trigger.Slot;
import org.babad.coding.trigger.Trigger;
import org.babad.model.Sentence;

/** Learns the weights of {@link FrameBuilder} from triggers whose parties are known. Not thread-safe. */
public final class FrameTrainer {

    /**
     * A trigger with its right parties.
     *
     * @param mentions the parties of its sentence
     * @param before those of the sentence before
     * @param actor tells whether a mention is the actor; never true where nobody is
     * @param hasActor whether the actor is told
     * @param target tells whether a mention is the target
     * @param hasTarget whether the target is told
     */
    public record Lesson(
            Trigger trigger,
            Sentence sentence,
            List<PartyMention> mentions,
            List<PartyMention> before,
            Predicate<PartyMention> actor,
            boolean hasActor,
            Predicate<PartyMention> target,
            boolean hasTarget) {}

    private static final double SHRINKAGE = 1e-3;
    private static final int ROUNDS = 30;

    private final FrameBuilder builder = FrameBuilder.of(Ranker.of(Map.of()), Ranker.of(Map.of()));

    /** The weights for the slot that {@code lessons} teach. */
    public Map<String, Float> train(List<Lesson> lessons, Slot slot) {
        List<Example> examples = new ArrayList<>();
        for (Lesson lesson : lessons) {
            add(examples, lesson, slot);
        }
        return new RankerTrainer(SHRINKAGE).train(examples, ROUNDS);
    }

    private void add(List<Example> examples, Lesson lesson, Slot slot) {
        List<Option> options = builder.options(lesson.trigger, lesson.sentence, lesson.mentions, lesson.before)
                .of(slot);
        boolean told = slot == Slot.ACTOR ? lesson.hasActor : lesson.hasTarget;
        Predicate<PartyMention> right = slot == Slot.ACTOR ? lesson.actor : lesson.target;
        Set<Integer> rightOnes = new HashSet<>();
        for (int i = 1; i < options.size(); i++) {
            if (told && options.get(i).mention().filter(right).isPresent()) {
                rightOnes.add(i);
            }
        }
        if (!told) {
            rightOnes.add(0);
        }
        if (!rightOnes.isEmpty() && options.size() > 1) {
            examples.add(new Example(options.stream().map(Option::features).toList(), rightOnes));
        }
    }
}
