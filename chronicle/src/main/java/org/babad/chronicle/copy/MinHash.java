package org.babad.chronicle.copy;

import java.util.Arrays;

/**
 * Bands of MinHash (Broder 1997) over pairs of words that follow each other: texts that share a part {@code p} of their pairs
 * share at least one band with probability {@code 1 - (1 - p^ROWS)^BANDS}. Pure functions.
 */
final class MinHash {

    private static final int ROWS = 2;
    private static final int BANDS = 64;
    private static final int SIZE = ROWS * BANDS;

    private MinHash() {}

    /** The bands of a text's words; none for a text of less than two. */
    static long[] bands(int[] words) {
        if (words.length < 2) {
            return new long[0];
        }
        int[] least = minima(words);
        long[] out = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = mix(hash ^ least[band * ROWS + row]);
            }
            out[band] = hash;
        }
        return out;
    }

    private static int[] minima(int[] words) {
        int[] least = new int[SIZE];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int at = 1; at < words.length; at++) {
            long mixed = pair(words[at - 1], words[at]);
            for (int i = 0; i < SIZE; i++) {
                mixed = mix(mixed + 0x9e3779b97f4a7c15L);
                least[i] = Math.min(least[i], (int) (mixed >>> 33));
            }
        }
        return least;
    }

    /** A hash of two words in their order; never 0. */
    static long pair(int first, int second) {
        return mix((long) first << 32 | second & 0xffffffffL) | 1;
    }

    /** The finaliser of SplitMix64 (Steele et al. 2014). */
    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }
}
