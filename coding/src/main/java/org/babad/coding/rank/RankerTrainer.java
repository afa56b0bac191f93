package org.babad.coding.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Trains the weights of a {@link Ranker}: softmax over the options of each example, stochastic gradient with AdaGrad steps
 * (Duchi, Hazan, Singer 2011) and L2 shrinkage. The same examples give the same weights. Not thread-safe.
 */
public final class RankerTrainer {

    /**
     * A choice to learn from.
     *
     * @param options the features of each option
     * @param right the indices of the right ones, at least one
     */
    public record Example(List<? extends Collection<String>> options, Set<Integer> right) {
        public Example {
            if (right.isEmpty()) {
                throw new IllegalArgumentException("an example without a right option");
            }
        }
    }

    private static final double RATE = 0.2;
    private static final int SEED = 1;
    private static final double LEAST = 0.005;

    private final Map<String, double[]> state = new HashMap<>();
    private final double shrinkage;

    /** A trainer that pulls weights towards zero by {@code shrinkage}. */
    public RankerTrainer(double shrinkage) {
        this.shrinkage = shrinkage;
    }

    /** Learns from {@code examples}, going {@code rounds} times through them; the weights by feature, in their order. */
    public Map<String, Float> train(List<Example> examples, int rounds) {
        Random random = new Random(SEED);
        List<Example> order = new ArrayList<>(examples);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
        Map<String, Float> weights = new TreeMap<>();
        state.forEach((feature, s) -> {
            if (Math.abs(s[0]) >= LEAST) {
                weights.put(feature, (float) s[0]);
            }
        });
        return weights;
    }

    private void learn(Example example) {
        double[] share = shares(example.options());
        double right = example.right().stream().mapToDouble(i -> share[i]).sum();
        for (int i = 0; i < share.length; i++) {
            double wanted = example.right().contains(i) ? share[i] / Math.max(right, 1e-12) : 0;
            for (String feature : example.options().get(i)) {
                move(feature, wanted - share[i]);
            }
        }
    }

    private double[] shares(List<? extends Collection<String>> options) {
        double[] scores = options.stream()
                .mapToDouble(o -> o.stream()
                        .mapToDouble(f -> state.computeIfAbsent(f, k -> new double[2])[0])
                        .sum())
                .toArray();
        double most = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    private void move(String feature, double push) {
        double[] s = state.computeIfAbsent(feature, k -> new double[2]);
        double gradient = push - shrinkage * s[0];
        s[1] += gradient * gradient;
        s[0] += RATE * gradient / Math.sqrt(s[1] + 1e-6);
    }
}
