package org.babad.coding.quantity;

import java.util.List;
import org.babad.coding.rank.Ranker;
import org.babad.model.Quantity;

/**
 * Gives a claim its quantities: the numbers of its sentence that count what its type counts and that stand near enough to
 * its trigger. The kind follows from type, noun and nearest verb; whether a number belongs was learnt from coded articles by
 * {@link QuantityTrainer}. Immutable and thread-safe; start with {@link #indonesian()}.
 */
public final class QuantityChooser {

    private final Ranker ranker;
    private final QuantityOptions options = new QuantityOptions();

    QuantityChooser(Ranker ranker) {
        this.ranker = ranker;
    }

    /** The chooser of the language folder {@code id}. */
    public static QuantityChooser indonesian() {
        return new QuantityChooser(Ranker.read(QuantityChooser.class, "id/weights.tsv"));
    }

    /** The quantities of a claim in the order of the text; {@code mentions} are those of its sentence. */
    public List<Quantity> choose(QuantityQuestion question, List<QuantityMention> mentions) {
        double least = ranker.score(QuantityOptions.LEFT_OUT);
        return options.of(question, mentions).stream()
                .filter(o -> ranker.score(o) > least)
                .map(o -> o.mention().as(o.kind()))
                .toList();
    }
}
