package org.babad.language.linear;

import java.io.ByteArrayOutputStream;
import java.util.SortedMap;

/**
 * Writes a model: {@link #MAGIC}, then numbers of variable length (seven bits a byte, the lowest first; signed ones folded by
 * zigzag) and texts (length, UTF-8), in the order in which {@link ModelReader} is asked for them. The same calls give the same
 * bytes. Not thread-safe.
 */
public final class ModelWriter {

    /** The first bytes of a model and the version of this form. */
    static final byte[] MAGIC = {'B', 'B', 'D', 'M', 1};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Begins a model; {@code madeFrom} says from what, for people. */
    public ModelWriter(String madeFrom) {
        out.writeBytes(MAGIC);
        text(madeFrom);
    }

    /** A number from zero on. */
    public ModelWriter number(long value) {
        long rest = value;
        while (rest >= 0x80) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    /** A number of either sign. */
    public ModelWriter signed(int value) {
        return number((value << 1 ^ value >> 31) & 0xFFFFFFFFL);
    }

    /** A text. */
    public ModelWriter text(String text) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        number(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    /** Rows of a {@link WeightTable} by key, weights in steps for every label; rows of nothing but zeros are left out. */
    public ModelWriter table(SortedMap<Long, int[]> rows) {
        number(rows.values().stream().filter(row -> entries(row) > 0).count());
        number(rows.values().stream().mapToInt(row -> row.length).max().orElse(0));
        long before = 0;
        for (var each : rows.entrySet()) {
            if (entries(each.getValue()) > 0) {
                number(each.getKey() - before);
                before = each.getKey();
                row(each.getValue());
            }
        }
        return this;
    }

    private void row(int[] row) {
        number(entries(row));
        for (int label = 0; label < row.length; label++) {
            if (row[label] != 0) {
                out.write(label);
                signed(row[label]);
            }
        }
    }

    private static int entries(int[] row) {
        int entries = 0;
        for (int weight : row) {
            entries += weight != 0 ? 1 : 0;
        }
        return entries;
    }

    /** The model so far. */
    public byte[] bytes() {
        return out.toByteArray();
    }
}
