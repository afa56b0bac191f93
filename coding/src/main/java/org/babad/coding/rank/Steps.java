package org.babad.coding.rank;

import java.util.Random;

/** Numbers that are learned by AdaGrad: each step is the shorter, the more its number has moved before. Not thread-safe. */
final class Steps {

    private static final float SMOOTH = 1e-6f;

    private final float[] values;
    private final float[] squares;

    /** So many numbers, all zero. */
    Steps(int count) {
        this.values = new float[count];
        this.squares = new float[count];
    }

    /** Draws every number from a normal distribution around zero. */
    Steps drawn(Random random, double spread) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * spread);
        }
        return this;
    }

    float get(int index) {
        return values[index];
    }

    /** Moves a number along {@code slope}, pulled towards zero by {@code shrinkage}; {@code rate} is the length of a first step. */
    void move(int index, float slope, float shrinkage, float rate) {
        float way = slope - shrinkage * values[index];
        squares[index] += way * way;
        values[index] += rate * way / (float) Math.sqrt(squares[index] + SMOOTH);
    }

    /** The number in whole {@link Network#STEP}s. */
    int whole(int index) {
        return (int) Math.rint(values[index] / Network.STEP);
    }
}
