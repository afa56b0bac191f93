package org.babad.language.linear;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Learns the weights of a decision between a few classes: an averaged perceptron. The same lessons in the same order give the same weights. Not thread-safe.
 */
public final class PerceptronTrainer {

    /** The average is written in steps of this part of a single lesson's push. */
    private static final int STEPS = 16;

    private final int classes;
    private final FeatureIndex index = new FeatureIndex();
    private float[] weights = new float[1 << 16];
    private double[] pushed = new double[1 << 16];
    private int[] numbers = new int[256];
    private int used;
    private long lessons = 1;

    /** A trainer for so many classes. */
    public PerceptronTrainer(int classes) {
        this.classes = classes;
    }

    /** The scores of the classes so far, for the features of a lesson, to {@code scores}. */
    public void score(FeatureList features, float[] scores) {
        Arrays.fill(scores, 0);
        number(features);
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

    private void number(FeatureList features) {
        used = 0;
        if (numbers.length < features.size()) {
            numbers = new int[2 * features.size()];
        }
        for (int i = 0; i < features.size(); i++) {
            numbers[used++] = index.meet(features.key(i));
        }
        int needed = index.size() * classes;
        if (weights.length < needed) {
            weights = Arrays.copyOf(weights, 2 * needed);
            pushed = Arrays.copyOf(pushed, 2 * needed);
        }
    }

    /** The averaged weights by feature, in steps; those of less than {@code least} steps as zero. */
    public SortedMap<Long, int[]> rows(int least) {
        SortedMap<Long, int[]> rows = new TreeMap<>();
        for (int i = 0; i < index.size(); i++) {
            int[] row = new int[classes];
            for (int c = 0; c < classes; c++) {
                int steps = (int) Math.round(average(i * classes + c) * STEPS);
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
