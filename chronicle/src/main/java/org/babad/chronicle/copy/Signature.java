package org.babad.chronicle.copy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.babad.model.Article;

/**
 * The MinHash signature of a text (Broder 1997) over its overlapping runs of three words: the part of equal numbers in two
 * signatures estimates which part of their runs two texts share. Alike texts meet in at least one {@link #bands() band}, so
 * that none is compared with all. The hash functions are fixed: signatures are stored. Immutable.
 */
public final class Signature {

    /** From this estimated share of common runs on, one text is a copy of the other. */
    public static final double COPY = 0.4;

    private static final int ROWS = 3;
    private static final int BANDS = 28;
    private static final int SIZE = ROWS * BANDS;

    /** A text with fewer runs says too little to be recognised. */
    private static final int LEAST_RUNS = 12;

    private final int[] least;

    private Signature(int[] least) {
        this.least = least;
    }

    /** The signature of an article's text without its furniture. */
    public static Signature of(Article article) {
        long[] runs = Runs.of(article);
        return new Signature(runs.length < LEAST_RUNS ? new int[0] : minima(runs));
    }

    /** The signature whose {@link #bytes()} are given. */
    public static Signature read(byte[] bytes) {
        int[] least = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(least);
        return new Signature(least);
    }

    private static int[] minima(long[] runs) {
        int[] least = new int[SIZE];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (long run : runs) {
            long mixed = run;
            for (int i = 0; i < SIZE; i++) {
                mixed = mix(mixed + 0x9e3779b97f4a7c15L);
                least[i] = Math.min(least[i], (int) (mixed >>> 33));
            }
        }
        return least;
    }

    /** The finaliser of SplitMix64 (Steele et al. 2014). */
    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }

    /** Estimated share of common runs, 0 to 1; 0 where a text is too short to tell. */
    public double likeness(Signature other) {
        int equal = 0;
        for (int i = 0; i < Math.min(least.length, other.least.length); i++) {
            equal += least[i] == other.least[i] ? 1 : 0;
        }
        return (double) equal / SIZE;
    }

    /** Numbers of which texts that are copies of each other share at least one, with high probability; few others do. */
    public long[] bands() {
        long[] out = new long[least.length / ROWS];
        for (int band = 0; band < out.length; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = mix(hash ^ least[band * ROWS + row]);
            }
            out[band] = hash;
        }
        return out;
    }

    /** The form to be stored. */
    public byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(least.length * Integer.BYTES);
        out.asIntBuffer().put(least);
        return out.array();
    }
}
