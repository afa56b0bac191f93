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

        /** A choice among options that tell their features. */
        public static Example of(List<? extends Weighable> options, Set<Integer> right) {
            return new Example(options.stream().map(Names::of).toList(), right);
        }
    }

    /** An example with features by number, so that a round of learning looks nothing up. */
    private record Numbered(int[][] options, boolean[] right) {}

    private static final double RATE = 0.2;
    private static final int SEED = 1;
    private static final double LEAST = 0.005;

    private final double shrinkage;
    private final Map<String, Integer> numbers = new HashMap<>();
    private double[] weights = new double[0];
    private double[] squares = new double[0];
    private double[] sums = new double[0];

    /** A trainer that pulls weights towards zero by {@code shrinkage}. */
    public RankerTrainer(double shrinkage) {
        this.shrinkage = shrinkage;
    }

    /** Learns from {@code examples}, going {@code rounds} times through them; the weights by feature, in their order. */
    public Map<String, Float> train(List<Example> examples, int rounds) {
        List<Numbered> order = new ArrayList<>(examples.size());
        examples.forEach(example -> order.add(numbered(example)));
        weights = new double[numbers.size()];
        squares = new double[numbers.size()];
        sums = new double[numbers.size()];
        Random random = new Random(SEED);
        int averaged = Math.max(1, rounds / 2);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
            if (round >= rounds - averaged) {
                addToSums();
            }
        }
        return byFeature(averaged);
    }

    private void addToSums() {
        for (int i = 0; i < weights.length; i++) {
            sums[i] += weights[i];
        }
    }

    /** The mean of the weights after the later {@code rounds}, which sways less than the last ones. */
    private Map<String, Float> byFeature(int rounds) {
        Map<String, Float> out = new TreeMap<>();
        numbers.forEach((feature, number) -> {
            double mean = sums[number] / rounds;
            if (Math.abs(mean) >= LEAST) {
                out.put(feature, (float) mean);
            }
        });
        return out;
    }

    private Numbered numbered(Example example) {
        int[][] options = new int[example.options().size()][];
        boolean[] right = new boolean[options.length];
        for (int i = 0; i < options.length; i++) {
            options[i] = example.options().get(i).stream()
                    .sorted()
                    .mapToInt(f -> numbers.computeIfAbsent(f, k -> numbers.size()))
                    .toArray();
            right[i] = example.right().contains(i);
        }
        return new Numbered(options, right);
    }

    private void learn(Numbered example) {
        double[] share = shares(example.options());
        double right = 0;
        for (int i = 0; i < share.length; i++) {
            right += example.right()[i] ? share[i] : 0;
        }
        for (int i = 0; i < share.length; i++) {
            double wanted = example.right()[i] ? share[i] / Math.max(right, 1e-12) : 0;
            for (int feature : example.options()[i]) {
                move(feature, wanted - share[i]);
            }
        }
    }

    private double[] shares(int[][] options) {
        double[] scores = new double[options.length];
        for (int i = 0; i < options.length; i++) {
            for (int feature : options[i]) {
                scores[i] += weights[feature];
            }
        }
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

    private void move(int feature, double push) {
        double gradient = push - shrinkage * weights[feature];
        squares[feature] += gradient * gradient;
        weights[feature] += RATE * gradient / Math.sqrt(squares[feature] + 1e-6);
    }
}
