package org.babad.coding.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.babad.coding.rank.Ranker;
import org.babad.coding.rank.RankerTrainer;

/** Learns the weights of {@link QuantityChooser} from claims whose numbers are known. Not thread-safe. */
public final class QuantityTrainer {

    /** A claim with the numbers of its sentence and the values that are its own. */
    public record Lesson(QuantityQuestion question, List<QuantityMention> mentions, Set<Double> values) {}

    private static final double SHRINKAGE = 5e-3;
    private static final int ROUNDS = 30;

    private QuantityTrainer() {}

    /** The weights that {@code lessons} teach. */
    public static Map<String, Float> train(List<Lesson> lessons) {
        QuantityOptions options = new QuantityOptions();
        List<RankerTrainer.Example> examples = new ArrayList<>();
        for (Lesson lesson : lessons) {
            for (QuantityOptions.Option option : options.of(lesson.question, lesson.mentions)) {
                boolean belongs = lesson.values.contains(option.mention().value());
                examples.add(
                        RankerTrainer.Example.of(List.of(QuantityOptions.LEFT_OUT, option), Set.of(belongs ? 1 : 0)));
            }
        }
        return new RankerTrainer(SHRINKAGE).train(examples, ROUNDS);
    }

    /** A chooser with {@code weights}. */
    public static QuantityChooser chooser(Map<String, Float> weights) {
        return new QuantityChooser(Ranker.of(weights));
    }
}
