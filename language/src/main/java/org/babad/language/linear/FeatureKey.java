package org.babad.language.linear;

/**
 * Names features by numbers of {@link #BITS} bits: a template's number and the values that it joins, hashed. Two features
 * get the same number once in a million million pairs, which no model notices. Pure functions; the numbers are the same on
 * every machine, for models keep them.
 */
public final class FeatureKey {

    /** How many bits a key has. */
    public static final int BITS = 40;

    private static final long MASK = (1L << BITS) - 1;

    private FeatureKey() {}

    /** The key of a template with one value. */
    public static long of(int template, long a) {
        return mix(a * 0x9E3779B97F4A7C15L + template) & MASK;
    }

    /** The key of a template that joins two values; their order counts. */
    public static long of(int template, long a, long b) {
        return of(template, join(a, b));
    }

    /** The key of a template that joins three values; their order counts. */
    public static long of(int template, long a, long b, long c) {
        return of(template, join(join(a, b), c));
    }

    /** One value of two; their order counts. */
    public static long join(long a, long b) {
        return mix(a + 0x632BE59BD9B4E019L) + b * 0xD6E8FEB86659FD93L;
    }

    /** A value for the characters of {@code text} from {@code start} to {@code end}. */
    public static long hash(CharSequence text, int start, int end) {
        long hash = 0xCBF29CE484222325L;
        for (int at = start; at < end; at++) {
            hash = (hash ^ text.charAt(at)) * 0x100000001B3L;
        }
        return mix(hash + (end - start));
    }

    /** A value for a whole text. */
    public static long hash(CharSequence text) {
        return hash(text, 0, text.length());
    }

    /** The finisher of SplitMix64: every bit of the result depends on every bit of the argument. */
    private static long mix(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
