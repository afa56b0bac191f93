package org.babad.language.linear;

import java.util.Arrays;

/**
 * The features of one decision as places in a hashed table. A feature is the sum of the values that it joins, each of which is
 * {@link #value spread} over all 64 bits and multiplied by an odd number for the part that it plays; the table looks at the
 * upper bits. Features that fall on one place share its weight, in learning as in use. Made once and cleared between decisions.
 * Not thread-safe.
 */
public final class Places {

    private int[] places = new int[256];
    private int size;

    /** A number that stands for a value: every bit of it depends on every bit of the value. Pure. */
    public static long value(long of) {
        long z = (of ^ of >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** A number that stands for a value of a family; values of two families never mean the same. Pure. */
    public static long value(int family, long of) {
        return value(of * 0x9E3779B97F4A7C15L + value(family));
    }

    /** Adds a feature. */
    public void add(long feature) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = (int) (feature >>> 32);
    }

    /** How many features there are. */
    public int size() {
        return size;
    }

    /** The place of the feature at {@code index} in a table of two to the power of {@code bits}, for a class. */
    int place(int index, int bits, int turn) {
        return places[index] + turn >>> 32 - bits;
    }

    /** Takes all features out. */
    public void clear() {
        size = 0;
    }

    /** The places of all features in a table of two to the power of {@code bits}: a new array. */
    int[] all(int bits) {
        int[] out = new int[size];
        for (int i = 0; i < size; i++) {
            out[i] = place(i, bits, 0);
        }
        return out;
    }
}
