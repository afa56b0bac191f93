package org.babad.coding.rank;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;

/** Scores options by the sum of the weights of their features. Immutable and thread-safe. */
public final class Ranker {

    private final Map<String, Float> weights;

    private Ranker(Map<String, Float> weights) {
        this.weights = weights;
    }

    /** The ranker of the table {@code name} beside {@code anchor}: feature, weight. */
    public static Ranker read(Class<?> anchor, String name) {
        Map<String, Float> weights = new HashMap<>();
        for (Row row : Table.read(anchor, name, 2)) {
            weights.put(row.cell(0), Float.parseFloat(row.cell(1)));
        }
        return new Ranker(weights);
    }

    /** The ranker of {@code weights}; a feature without one weighs nothing. */
    public static Ranker of(Map<String, Float> weights) {
        return new Ranker(Map.copyOf(weights));
    }

    /** The weight of an option with these features. */
    public double score(Collection<String> features) {
        double score = 0;
        for (String feature : features) {
            score += weights.getOrDefault(feature, 0f);
        }
        return score;
    }

    /** How likely each option is: the softmax of their weights; sums to 1. */
    public double[] shares(List<? extends Collection<String>> options) {
        double[] shares = options.stream().mapToDouble(o -> Math.exp(score(o))).toArray();
        double sum = Arrays.stream(shares).sum();
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** The index of the option that weighs most, the first of equals; {@code options} holds at least one. */
    public int best(List<? extends Collection<String>> options) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < options.size(); i++) {
            double score = score(options.get(i));
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }
}
