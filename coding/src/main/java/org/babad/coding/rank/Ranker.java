package org.babad.coding.rank;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;

/**
 * Scores options by their features: the sum of what each weighs, and, where it was learned by a {@link NetworkTrainer}, what they
 * weigh together. Thread-safe; what it gives never changes.
 */
public final class Ranker {

    /**
     * A feature and what it weighs.
     *
     * @param feature its name
     * @param weight positive where it speaks for, negative where it speaks against: what the score would lack without it
     */
    public record Reason(String feature, double weight) {}

    private final Weights weights;
    private final Parts parts = new Parts();
    private final boolean once;
    private final boolean explaining;

    private Ranker(Weights weights, boolean once, boolean explaining) {
        this.weights = weights;
        this.once = once;
        this.explaining = explaining;
    }

    /** The ranker of the table {@code name} beside {@code anchor}: feature, weight. */
    public static Ranker read(Class<?> anchor, String name) {
        Map<String, Float> weights = new HashMap<>();
        for (Row row : Table.read(anchor, name, 2)) {
            weights.put(row.cell(0), Float.parseFloat(row.cell(1)));
        }
        return of(weights);
    }

    /** The ranker of a network. */
    public static Ranker of(Network network) {
        return new Ranker(new Weights(network), false, false);
    }

    /** The ranker of {@code weights}; a feature without one weighs nothing. */
    public static Ranker of(Map<String, Float> weights) {
        return new Ranker(new Weights(weights), false, false);
    }

    /** The same, but that a feature which is told twice weighs once. */
    public Ranker eachOnce() {
        return new Ranker(weights, true, explaining);
    }

    /** The same, whose choices tell their reasons: slower. */
    public Ranker explaining() {
        return new Ranker(weights, once, true);
    }

    /** The weight of an option. */
    public double score(Weighable option) {
        return new Weighing(weights, parts, once).of(option);
    }

    /** How likely each option is: the softmax of their weights; sums to 1. */
    public double[] shares(List<? extends Weighable> options) {
        double[] scores = new double[options.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(options.get(i));
        }
        return softmax(scores);
    }

    private static double[] softmax(double[] scores) {
        double[] shares = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            shares[i] = Math.exp(scores[i]);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** The option that weighs most, the first of equals; {@code options} holds at least one. */
    public <T extends Weighable> Choice<T> choose(List<T> options) {
        return choose(options, 0);
    }

    /** The same, where the first option weighs {@code handicap} less than its features. */
    public <T extends Weighable> Choice<T> choose(List<T> options, double handicap) {
        double[] scores = new double[options.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(options.get(i)) - (i == 0 ? handicap : 0);
        }
        int best = most(scores, -1);
        int second = most(scores, best);
        double[] shares = softmax(scores);
        return new Choice<>(
                options.get(best),
                shares[best],
                second < 0 ? Optional.empty() : Optional.of(new Choice.Rival<>(options.get(second), shares[second])),
                explaining ? reasons(options.get(best)) : List.of());
    }

    /** The index of the highest score but that at {@code without}, the first of equals; -1 where there is no other. */
    private static int most(double[] scores, int without) {
        int most = -1;
        for (int i = 0; i < scores.length; i++) {
            if (i != without && (most < 0 || scores[i] > scores[most])) {
                most = i;
            }
        }
        return most;
    }

    /** The features of an option that weigh anything, those that weigh most for or against first. */
    public List<Reason> reasons(Weighable option) {
        List<String> names = once ? Names.distinct(option) : Names.of(option);
        float[] units = weights.still();
        names.forEach(name -> stir(name, units, 1));
        return names.stream()
                .distinct()
                .map(name -> new Reason(name, lost(name, Collections.frequency(names, name), units)))
                .filter(reason -> reason.weight() != 0)
                .sorted(Comparator.comparingDouble((Reason r) -> -Math.abs(r.weight()))
                        .thenComparing(Reason::feature))
                .toList();
    }

    private void stir(String name, float[] units, int times) {
        int row = weights.row(NameHash.of(name));
        if (row != Weights.NONE) {
            weights.stir(row, units, times);
        }
    }

    /** What a feature that is told so many times adds to the score of an option that stirs {@code units}. */
    private double lost(String name, int times, float[] units) {
        int row = weights.row(NameHash.of(name));
        if (row == Weights.NONE) {
            return 0;
        }
        float[] rest = units.clone();
        weights.stir(row, rest, -times);
        return times * weights.own(row) + weights.of(units) - weights.of(rest);
    }
}
