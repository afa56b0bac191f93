package org.babad.language.linear;

import java.util.Arrays;

/**
 * The features of one decision, as keys of {@link FeatureKey}. Made once and cleared between decisions. Not thread-safe.
 *
 * <p>A feature may be added as {@link #addKnown known}: it rests on a list of names, and trainers leave it out now and then, so
 * that the model learns to do without the list.
 */
public final class FeatureList {

    private static final long KNOWN = 1L << FeatureKey.BITS;

    private long[] keys = new long[64];
    private long[] scratch = new long[64];
    private int size;

    /** Adds a feature. */
    public void add(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = key;
    }

    /** Adds a feature that rests on a list of names. */
    public void addKnown(long key) {
        add(key | KNOWN);
    }

    /** How many features there are. */
    public int size() {
        return size;
    }

    /** The key at {@code index}. */
    public long key(int index) {
        return keys[index] & KNOWN - 1;
    }

    /** Whether the feature at {@code index} rests on a list of names. */
    public boolean isKnown(int index) {
        return (keys[index] & KNOWN) != 0;
    }

    /** Room for a number for each feature, which anybody may overwrite. */
    long[] scratch() {
        if (scratch.length < size) {
            scratch = new long[keys.length];
        }
        return scratch;
    }

    /** Takes all features out. */
    public void clear() {
        size = 0;
    }

    /** A list of the same features, of its own. */
    public FeatureList copy() {
        FeatureList copy = new FeatureList();
        copy.keys = Arrays.copyOf(keys, Math.max(1, size));
        copy.size = size;
        return copy;
    }
}
