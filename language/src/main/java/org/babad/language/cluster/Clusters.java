package org.babad.language.cluster;

import java.util.Arrays;
import org.babad.language.linear.FeatureKey;
import org.babad.language.linear.ModelReader;

/**
 * The clusters of words, at several grains: a flat table from the hash of a word's normal form to a cluster for each grain.
 * Immutable and thread-safe.
 */
public final class Clusters {

    /** The cluster of a word that none was learnt for. */
    public static final int UNKNOWN = 0;

    private final int grains;
    private final long[] keys;
    private final short[] values;

    private Clusters(int grains, long[] keys, short[] values) {
        this.grains = grains;
        this.keys = keys;
        this.values = values;
    }

    /** Reads clusters that {@link ClusterTrainer} wrote. */
    public static Clusters read(ModelReader in) {
        int grains = (int) in.number();
        int words = (int) in.number();
        int capacity = Integer.highestOneBit(Math.max(1, words)) * 4;
        Clusters clusters = new Clusters(grains, new long[capacity], new short[capacity * grains]);
        long key = 0;
        for (int i = 0; i < words; i++) {
            key += in.number();
            int slot = clusters.slot(key);
            clusters.keys[slot] = key;
            for (int grain = 0; grain < grains; grain++) {
                clusters.values[slot * grains + grain] = (short) in.number();
            }
        }
        return clusters;
    }

    /** No clusters at all: every word is {@link #UNKNOWN} at each of {@code grains}. */
    public static Clusters none(int grains) {
        return new Clusters(grains, new long[2], new short[2 * grains]);
    }

    /** How many grains there are. */
    public int grains() {
        return grains;
    }

    /** The clusters of a word in normal form, one for each grain; {@link #UNKNOWN} where none were learnt. */
    public short[] of(String word) {
        long key = key(word);
        int slot = slot(key);
        return keys[slot] == key ? Arrays.copyOfRange(values, slot * grains, (slot + 1) * grains) : new short[grains];
    }

    /** A word's key; never zero. */
    static long key(String word) {
        return FeatureKey.of(0, FeatureKey.hash(word)) | 1;
    }

    private int slot(long key) {
        int slot = (int) (key >>> 7) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
