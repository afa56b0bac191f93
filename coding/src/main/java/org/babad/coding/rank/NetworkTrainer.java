package org.babad.coding.rank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.babad.coding.rank.RankerTrainer.Example;

/**
 * Trains a {@link Network}: softmax over the options of each example, stochastic gradient with AdaGrad steps (Duchi, Hazan, Singer
 * 2011) and L2 shrinkage; at each step half of the features and half of the units are left out, so that none relies on
 * another (Srivastava and others 2014, dropout). The same examples give the same network. Not thread-safe.
 */
public final class NetworkTrainer {

    /**
     * How to learn.
     *
     * @param units how many hidden units
     * @param rounds how many times to go through the examples
     * @param rate the first step; the last is a third of it
     * @param shrinkage how much the features' own weights are pulled towards zero
     */
    public record Plan(int units, int rounds, double rate, double shrinkage) {

        /** The plan that served best for actors, targets and claims (docs/accuracy.md). */
        public static final Plan USUAL = new Plan(32, 6, 0.05, 1e-3);
    }

    /** An example with features by number. */
    private record Numbered(int[][] options, boolean[] right) {}

    private static final int SEED = 1;
    /** A feature of fewer examples teaches nothing about others. */
    private static final int LEAST = 2;

    private static final double LAST = 0.3;

    private final Plan plan;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** A trainer that goes by {@code plan}. */
    public NetworkTrainer(Plan plan) {
        this.plan = plan;
    }

    /** Learns from {@code examples}. */
    public Network train(List<Example> examples) {
        number(examples);
        List<Numbered> order = new ArrayList<>(examples.size());
        examples.forEach(example -> order.add(numbered(example)));
        Random random = new Random(SEED);
        Slope slope = new Slope(numbers.size(), plan, random);
        for (int round = 0; round < plan.rounds(); round++) {
            Collections.shuffle(order, random);
            slope.rate(plan.rate() * (1 - (1 - LAST) * round / plan.rounds()));
            for (Numbered example : order) {
                slope.step(example.options(), example.right());
            }
        }
        SortedMap<String, int[]> rows = new TreeMap<>();
        numbers.forEach((feature, number) -> rows.put(feature, slope.row(number)));
        return new Network(rows, slope.bias(), slope.out());
    }

    /** Numbers the features of several examples in their order, so that the numbers depend on nothing else. */
    private void number(List<Example> examples) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Example example : examples) {
            HashSet<String> features = new HashSet<>();
            example.options().forEach(features::addAll);
            features.forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        counts.forEach((feature, count) -> {
            if (count >= LEAST) {
                numbers.put(feature, numbers.size());
            }
        });
    }

    private Numbered numbered(Example example) {
        int[][] options = new int[example.options().size()][];
        boolean[] right = new boolean[options.length];
        for (int i = 0; i < options.length; i++) {
            options[i] = example.options().get(i).stream()
                    .sorted()
                    .mapToInt(feature -> numbers.getOrDefault(feature, -1))
                    .filter(number -> number >= 0)
                    .toArray();
            right[i] = example.right().contains(i);
        }
        return new Numbered(options, right);
    }
}
