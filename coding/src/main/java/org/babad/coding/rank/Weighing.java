package org.babad.coding.rank;

import java.util.Arrays;

/** Features as what they weigh together: names are hashed, never built. Of one thing that is weighed; not thread-safe. */
final class Weighing extends Features {

    private static final int DIGITS = 10;

    private final Weights weights;
    private final Parts parts;
    private final boolean once;
    private long[] seen = new long[0];
    private int count;
    private boolean open;
    private long prefix;
    private long hash;
    private final float[] units;
    private double sum;

    /** Sums weights; where {@code once}, a feature told again does not weigh again. */
    Weighing(Weights weights, Parts parts, boolean once) {
        this.weights = weights;
        this.parts = parts;
        this.once = once;
        this.units = weights.still();
    }

    /** What all features of something weigh together; to be asked once. */
    double of(Weighable what) {
        what.describe(this);
        close();
        return sum + weights.of(units);
    }

    private void close() {
        if (open && (!once || isNew())) {
            int row = weights.row(hash);
            if (row != Weights.NONE) {
                sum += weights.own(row);
                weights.stir(row, units, 1);
            }
        }
        open = false;
    }

    private boolean isNew() {
        for (int i = 0; i < count; i++) {
            if (seen[i] == hash) {
                return false;
            }
        }
        if (count == seen.length) {
            seen = Arrays.copyOf(seen, Math.max(64, 2 * count));
        }
        seen[count++] = hash;
        return true;
    }

    @Override
    void begin() {
        close();
        open = true;
        hash = prefix;
    }

    @Override
    public void addAll(String before, Weighable what) {
        long outer = prefix;
        Parts.Part part = parts.of(before);
        prefix = NameHash.join(outer, part.power(), part.hash());
        what.describe(this);
        prefix = outer;
    }

    @Override
    public Features then(String part) {
        Parts.Part next = parts.of(part);
        hash = NameHash.join(hash, next.power(), next.hash());
        return this;
    }

    @Override
    public Features then(int part) {
        if (part >= 0 && part < DIGITS) {
            return then((char) ('0' + part));
        }
        return then(Integer.toString(part));
    }

    @Override
    Features then(char part) {
        hash = NameHash.join(hash, part);
        return this;
    }
}
