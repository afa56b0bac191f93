package org.babad.coding.rank;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.babad.language.linear.ModelReader;
import org.babad.language.linear.ModelWriter;

/**
 * What a {@link NetworkTrainer} learned: for each feature how much it weighs by itself and how much it stirs each of a few hidden
 * units, and what the stirred units weigh. An option's weight is the sum of its features' own weights and, of every unit
 * that its features together stir above zero, the stir times the unit's weight (a layer of rectified units beside a linear model). So
 * two features may mean together what neither means alone.
 *
 * <p>All numbers are whole {@link #STEP}s. Immutable and thread-safe.
 */
public final class Network {

    /** What one step of a stored number is worth. */
    static final double STEP = 1 / 256.0;

    private final int units;
    private final SortedMap<String, int[]> rows;
    private final int[] bias;
    private final int[] out;

    /** A network of rows by feature: first the feature's own weight, then what it adds to each unit. */
    Network(SortedMap<String, int[]> rows, int[] bias, int[] out) {
        this.units = bias.length;
        this.rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
        this.bias = bias.clone();
        this.out = out.clone();
    }

    /** The network in the resource {@code name} beside {@code anchor}; throws {@link IllegalStateException} where the build lacks it. */
    public static Network read(Class<?> anchor, String name) {
        ModelReader in = ModelReader.of(anchor, name);
        int units = (int) in.number();
        int[] bias = row(in, units);
        int[] out = row(in, units);
        SortedMap<String, int[]> rows = new TreeMap<>();
        for (long left = in.number(); left > 0; left--) {
            rows.put(in.text(), row(in, units + 1));
        }
        return new Network(rows, bias, out);
    }

    private static int[] row(ModelReader in, int length) {
        int[] row = new int[length];
        for (int i = 0; i < length; i++) {
            row[i] = in.signed();
        }
        return row;
    }

    /** The bytes that {@link #read} takes; {@code madeFrom} says from what, for people. */
    public byte[] bytes(String madeFrom) {
        ModelWriter to = new ModelWriter(madeFrom).number(units);
        write(to, bias);
        write(to, out);
        to.number(rows.size());
        rows.forEach((feature, row) -> {
            to.text(feature);
            write(to, row);
        });
        return to.bytes();
    }

    private static void write(ModelWriter to, int[] row) {
        for (int value : row) {
            to.signed(value);
        }
    }

    /** How many hidden units it has. */
    int units() {
        return units;
    }

    /** The rows by feature; not to be changed. */
    SortedMap<String, int[]> rows() {
        return rows;
    }

    /** What each unit has without any feature. */
    float[] bias() {
        return weights(bias, 0);
    }

    /** What each unit weighs. */
    float[] out() {
        return weights(out, 0);
    }

    /** The numbers of a row from {@code from} on as weights. */
    static float[] weights(int[] row, int from) {
        float[] weights = new float[row.length - from];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (row[from + i] * STEP);
        }
        return weights;
    }
}
