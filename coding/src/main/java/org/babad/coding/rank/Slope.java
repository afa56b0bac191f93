package org.babad.coding.rank;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.babad.coding.rank.NetworkTrainer.Plan;

/** The numbers of a network while they are learned, and one step down the slope of its error. Not thread-safe. */
final class Slope {

    private static final double SPREAD_IN = 0.05;
    private static final double SPREAD_OUT = 0.1;
    /** How many of the features and units take part in a step. */
    private static final float KEPT = 0.5f;
    /** A smaller push moves nothing that matters. */
    private static final double LEAST_PUSH = 1e-4;

    private static final double LEAST_SHARE = 1e-9;

    private static final float STIR_SHRINKAGE = 1e-4f;

    private final int units;
    private final float shrinkage;
    private final Random random;
    private final Steps own;
    private final Steps stirs;
    private final Steps bias;
    private final Steps out;
    private final boolean[] awake;
    private float rate;

    /** Begins with small numbers drawn by {@code random}. */
    Slope(int features, Plan plan, Random random) {
        this.units = plan.units();
        this.shrinkage = (float) plan.shrinkage();
        this.random = random;
        this.own = new Steps(features);
        this.stirs = new Steps(features * units).drawn(random, SPREAD_IN);
        this.bias = new Steps(units);
        this.out = new Steps(units).drawn(random, SPREAD_OUT);
        this.awake = new boolean[units];
    }

    /** Sets the length of the next steps. */
    void rate(double value) {
        rate = (float) value;
    }

    /** One step for one choice: the features of its options, and which are right. */
    void step(int[][] options, boolean[] right) {
        for (int unit = 0; unit < units; unit++) {
            awake[unit] = random.nextDouble() < KEPT;
        }
        int[][] kept = new int[options.length][];
        float[][] stirred = new float[options.length][];
        double[] shares = new double[options.length];
        for (int i = 0; i < options.length; i++) {
            kept[i] = kept(options[i]);
            stirred[i] = stirred(kept[i]);
            shares[i] = score(kept[i], stirred[i]);
        }
        soften(shares);
        learn(kept, stirred, pushes(shares, right));
    }

    private int[] kept(int[] features) {
        int[] kept = new int[features.length];
        int count = 0;
        for (int feature : features) {
            if (random.nextDouble() < KEPT) {
                kept[count++] = feature;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private float[] stirred(int[] features) {
        float[] sums = new float[units];
        for (int unit = 0; unit < units; unit++) {
            sums[unit] = bias.get(unit);
        }
        for (int feature : features) {
            for (int unit = 0; unit < units; unit++) {
                sums[unit] += stirs.get(feature * units + unit) / KEPT;
            }
        }
        return sums;
    }

    private double score(int[] features, float[] stirred) {
        double score = 0;
        for (int feature : features) {
            score += own.get(feature) / KEPT;
        }
        for (int unit = 0; unit < units; unit++) {
            score += acts(unit, stirred) ? stirred[unit] * out.get(unit) / KEPT : 0;
        }
        return score;
    }

    private boolean acts(int unit, float[] stirred) {
        return awake[unit] && stirred[unit] > 0;
    }

    private static void soften(double[] scores) {
        double most = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
    }

    /** How much each option ought to gain: the right ones share what the wrong ones have. */
    private static float[] pushes(double[] shares, boolean[] right) {
        double rightShare = LEAST_SHARE;
        for (int i = 0; i < shares.length; i++) {
            rightShare += right[i] ? shares[i] : 0;
        }
        float[] pushes = new float[shares.length];
        for (int i = 0; i < shares.length; i++) {
            pushes[i] = (float) ((right[i] ? shares[i] / rightShare : 0) - shares[i]);
        }
        return pushes;
    }

    private void learn(int[][] options, float[][] stirred, float[] pushes) {
        float[] outSlope = new float[units];
        float[] biasSlope = new float[units];
        for (int i = 0; i < options.length; i++) {
            if (Math.abs(pushes[i]) >= LEAST_PUSH) {
                float[] slope = unitSlope(stirred[i], pushes[i]);
                for (int unit = 0; unit < units; unit++) {
                    outSlope[unit] += acts(unit, stirred[i]) ? pushes[i] * stirred[i][unit] / KEPT : 0;
                    biasSlope[unit] += slope[unit];
                }
                learn(options[i], pushes[i], slope);
            }
        }
        for (int unit = 0; unit < units; unit++) {
            out.move(unit, outSlope[unit], STIR_SHRINKAGE, rate);
            bias.move(unit, biasSlope[unit], 0, rate);
        }
    }

    private float[] unitSlope(float[] stirred, float push) {
        float[] slope = new float[units];
        for (int unit = 0; unit < units; unit++) {
            slope[unit] = acts(unit, stirred) ? push * out.get(unit) / KEPT : 0;
        }
        return slope;
    }

    private void learn(int[] features, float push, float[] slope) {
        for (int feature : features) {
            own.move(feature, push, shrinkage, rate);
            for (int unit = 0; unit < units; unit++) {
                if (slope[unit] != 0) {
                    stirs.move(feature * units + unit, slope[unit], STIR_SHRINKAGE, rate);
                }
            }
        }
    }

    /** What was learned of a feature: its own weight, then what it adds to each unit. */
    int[] row(int feature) {
        int[] row = new int[units + 1];
        row[0] = own.whole(feature);
        for (int unit = 0; unit < units; unit++) {
            row[unit + 1] = stirs.whole(feature * units + unit);
        }
        return row;
    }

    /** What each unit has without any feature. */
    int[] bias() {
        return IntStream.range(0, units).map(bias::whole).toArray();
    }

    /** What each unit weighs. */
    int[] out() {
        return IntStream.range(0, units).map(out::whole).toArray();
    }
}
