package org.babad.coding.rank;

import java.util.Map;
import java.util.TreeMap;

/**
 * The weights of features by the hash of their names, and of the hidden units that they stir, in flat arrays. Immutable and
 * thread-safe.
 */
final class Weights {

    /** The row of a feature that has none. */
    static final int NONE = -1;

    private static final int LEAST_SLOTS = 16;

    private final long[] hashes;
    private final int[] rowAt;
    private final int mask;
    private final float[] own;
    private final float[] stirs;
    private final float[] bias;
    private final float[] out;

    /** The weights of named features, without units; throws {@link IllegalStateException} where two names have one hash. */
    Weights(Map<String, Float> named) {
        this(named.size(), new float[0], new float[0]);
        int row = 0;
        for (Map.Entry<String, Float> each : new TreeMap<>(named).entrySet()) {
            put(each.getKey(), row);
            own[row++] = each.getValue();
        }
    }

    /** The weights of a network; throws {@link IllegalStateException} where two names have one hash. */
    Weights(Network network) {
        this(network.rows().size(), network.bias(), network.out());
        int row = 0;
        for (Map.Entry<String, int[]> each : network.rows().entrySet()) {
            put(each.getKey(), row);
            own[row] = (float) (each.getValue()[0] * Network.STEP);
            System.arraycopy(Network.weights(each.getValue(), 1), 0, stirs, row * bias.length, bias.length);
            row++;
        }
    }

    private Weights(int features, float[] bias, float[] out) {
        int slots = Math.max(LEAST_SLOTS, Integer.highestOneBit(Math.max(1, features)) << 2);
        this.hashes = new long[slots];
        this.rowAt = new int[slots];
        this.mask = slots - 1;
        this.own = new float[features];
        this.stirs = new float[features * bias.length];
        this.bias = bias;
        this.out = out;
    }

    private void put(String name, int row) {
        long hash = NameHash.of(name);
        int slot = slot(hash);
        while (hashes[slot] != 0) {
            if (hashes[slot] == hash) {
                throw new IllegalStateException("the feature \"" + name + "\" has the hash of another: rename it");
            }
            slot = slot + 1 & mask;
        }
        hashes[slot] = hash;
        rowAt[slot] = row;
    }

    private int slot(long hash) {
        return (int) NameHash.spread(hash) & mask;
    }

    /** The row of the feature whose name has this {@link NameHash}; {@link #NONE} where it has none. */
    int row(long hash) {
        int slot = slot(hash);
        while (hashes[slot] != 0) {
            if (hashes[slot] == hash) {
                return rowAt[slot];
            }
            slot = slot + 1 & mask;
        }
        return NONE;
    }

    /** What the feature of a row weighs by itself. */
    float own(int row) {
        return own[row];
    }

    /** What each unit has before any feature is told: an array of the caller's own. */
    float[] still() {
        return bias.clone();
    }

    /** Adds what the feature of a row stirs to {@code units}, {@code times} over. */
    void stir(int row, float[] units, int times) {
        int from = row * units.length;
        for (int unit = 0; unit < units.length; unit++) {
            units[unit] += times * stirs[from + unit];
        }
    }

    /** What stirred units weigh. */
    double of(float[] units) {
        double sum = 0;
        for (int unit = 0; unit < units.length; unit++) {
            sum += units[unit] > 0 ? units[unit] * out[unit] : 0;
        }
        return sum;
    }
}
