package org.babad.language.linear;

/**
 * Weights of features without their names: a flat table in which each feature has a place by its hash ({@link Places}). Weights are
 * steps; what a step is worth is up to the trainer. Immutable and thread-safe.
 */
public final class HashedWeights {

    private static final int MOST_BITS = 24;

    private final int bits;
    private final short[] weights;

    private HashedWeights(int bits, short[] weights) {
        this.bits = bits;
        this.weights = weights;
    }

    /** Reads what {@link HashedTrainer} wrote; throws {@link IllegalStateException} where the table is broken. */
    public static HashedWeights read(ModelReader in) {
        int bits = (int) in.number();
        if (bits < 1 || bits > MOST_BITS) {
            throw new IllegalStateException("a table of hashed weights with " + bits + " bits: make the model anew");
        }
        short[] weights = new short[1 << bits];
        int at = -1;
        for (long left = in.number(); left > 0; left--) {
            at += (int) in.number();
            if (at < 0 || at >= weights.length) {
                throw new IllegalStateException("a hashed weight beyond its table: make the model anew");
            }
            weights[at] = (short) in.signed();
        }
        return new HashedWeights(bits, weights);
    }

    /** The sum of the features' weights, in steps. */
    public int sum(Places features) {
        return sum(features, 0);
    }

    /** The sum of the features' weights for a class, whose number {@code turn} is spread over 32 bits; in steps. */
    public int sum(Places features, int turn) {
        int sum = 0;
        int size = features.size();
        for (int i = 0; i < size; i++) {
            sum += weights[features.place(i, bits, turn)];
        }
        return sum;
    }
}
