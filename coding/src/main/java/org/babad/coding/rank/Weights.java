package org.babad.coding.rank;

import java.util.Map;

/** The weights of features by the hash of their names, in flat arrays. Immutable and thread-safe. */
final class Weights {

    private static final int LEAST_SLOTS = 16;

    private final long[] hashes;
    private final float[] values;
    private final int mask;

    /** The weights of named features; throws {@link IllegalStateException} where two names have one hash. */
    Weights(Map<String, Float> named) {
        int slots = Math.max(LEAST_SLOTS, Integer.highestOneBit(Math.max(1, named.size())) << 2);
        this.hashes = new long[slots];
        this.values = new float[slots];
        this.mask = slots - 1;
        named.forEach(this::put);
    }

    private void put(String name, float value) {
        long hash = NameHash.of(name);
        int slot = slot(hash);
        while (hashes[slot] != 0) {
            if (hashes[slot] == hash) {
                throw new IllegalStateException("the feature \"" + name + "\" has the hash of another: rename it");
            }
            slot = slot + 1 & mask;
        }
        hashes[slot] = hash;
        values[slot] = value;
    }

    private int slot(long hash) {
        return (int) NameHash.spread(hash) & mask;
    }

    /** The weight of the feature whose name has this {@link NameHash}; 0 where it has none. */
    float of(long hash) {
        int slot = slot(hash);
        while (hashes[slot] != 0) {
            if (hashes[slot] == hash) {
                return values[slot];
            }
            slot = slot + 1 & mask;
        }
        return 0;
    }
}
