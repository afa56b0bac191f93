package org.babad.language.linear;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Learns the weights of a decision between a few classes: an averaged perceptron. Features have a copy for each corpus, as in
 * {@code chain.ChainTrainer}. The same lessons in the same order give the same weights. Not thread-safe.
 */
public final class PerceptronTrainer {

    /** The average is written in steps of this part of a single lesson's push. */
    private static final int STEPS = 16;

    private static final int COPY = 1 << 21;

    private final int classes;
    private final FeatureIndex index = new FeatureIndex();
    private final BitSet shared = new BitSet();
    private float[] weights = new float[1 << 16];
    private double[] pushed = new double[1 << 16];
    private int[] numbers = new int[256];
    private int used;
    private long lessons = 1;

    /** A trainer for so many classes. */
    public PerceptronTrainer(int classes) {
        this.classes = classes;
    }

    /** The scores of the classes so far, for the features of a lesson of a corpus, to {@code scores}. */
    public void score(FeatureList features, int corpus, float[] scores) {
        Arrays.fill(scores, 0);
        number(features, corpus);
        for (int i = 0; i < used; i++) {
            int row = numbers[i] * classes;
            for (int c = 0; c < classes; c++) {
                scores[c] += weights[row + c];
            }
        }
    }

    /** Moves the weights of the features last scored, towards one class and away from another; nothing where they are one. */
    public void learn(int right, int wrong) {
        lessons++;
        if (right == wrong) {
            return;
        }
        for (int i = 0; i < used; i++) {
            int row = numbers[i] * classes;
            weights[row + right]++;
            pushed[row + right] += lessons;
            weights[row + wrong]--;
            pushed[row + wrong] -= lessons;
        }
    }

    private void number(FeatureList features, int corpus) {
        used = 0;
        if (numbers.length < 2 * features.size()) {
            numbers = new int[4 * features.size()];
        }
        for (int i = 0; i < features.size(); i++) {
            numbers[used] = index.meet(features.key(i));
            shared.set(numbers[used++]);
            numbers[used++] = index.meet(copy(features.key(i), corpus));
        }
        int needed = index.size() * classes;
        if (weights.length < needed) {
            weights = Arrays.copyOf(weights, 2 * needed);
            pushed = Arrays.copyOf(pushed, 2 * needed);
        }
    }

    private static long copy(long key, int corpus) {
        return FeatureKey.of(COPY + corpus, key);
    }

    /** The averaged weights for a corpus, by feature, in steps; those of less than {@code least} steps as zero. */
    public SortedMap<Long, int[]> rows(int corpus, int least) {
        SortedMap<Long, int[]> rows = new TreeMap<>();
        for (int i = shared.nextSetBit(0); i >= 0; i = shared.nextSetBit(i + 1)) {
            int own = index.find(copy(index.key(i), corpus));
            int[] row = new int[classes];
            for (int c = 0; c < classes; c++) {
                double weight = average(i * classes + c) + (own < 0 ? 0 : average(own * classes + c));
                int steps = (int) Math.round(weight * STEPS);
                row[c] = Math.abs(steps) < least ? 0 : Math.max(-30_000, Math.min(30_000, steps));
            }
            rows.put(index.key(i), row);
        }
        return rows;
    }

    private double average(int at) {
        return weights[at] - pushed[at] / lessons;
    }
}
