package org.babad.language.linear;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads what {@link ModelWriter} wrote, in the same order. Throws {@link IllegalStateException} where the bytes are no such
 * model: a fault of the build. Not thread-safe.
 */
public final class ModelReader {

    private final String name;
    private final byte[] bytes;
    private final String madeFrom;
    private int at;

    /** A reader of the model in {@code bytes}, called {@code name} in messages. */
    public ModelReader(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        byte[] magic = ModelWriter.MAGIC;
        if (bytes.length < magic.length || !Arrays.equals(magic, 0, magic.length, bytes, 0, magic.length)) {
            throw new IllegalStateException(
                    name + " is no model of this version: make it with babad-bench train (coder) or train-language");
        }
        at = magic.length;
        madeFrom = text();
    }

    /** A reader of the resource {@code name} beside {@code anchor}. */
    public static ModelReader of(Class<?> anchor, String name) {
        try (InputStream in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " beside " + anchor.getName()
                        + " is missing: make it with babad-bench train (coder) or train-language");
            }
            return new ModelReader(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }

    /** From what the model was made. */
    public String madeFrom() {
        return madeFrom;
    }

    /** The next number from zero on. */
    public long number() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = next();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalStateException(name + " is broken at byte " + at + ": a number without end");
    }

    /** The next number of either sign. */
    public int signed() {
        int folded = (int) number();
        return folded >>> 1 ^ -(folded & 1);
    }

    /** The next text. */
    public String text() {
        int length = (int) number();
        if (length < 0 || length > bytes.length - at) {
            throw new IllegalStateException(name + " is broken at byte " + at + ": a text beyond the end");
        }
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    /** The next table of weights. */
    public WeightTable table() {
        int rows = (int) number();
        int[] row = new int[(int) number()];
        WeightTable table = new WeightTable(rows);
        long key = 0;
        for (int i = 0; i < rows; i++) {
            key += number();
            Arrays.fill(row, 0);
            for (long entries = number(); entries > 0; entries--) {
                row[next() & 0xFF] = signed();
            }
            table.put(key, row);
        }
        return table;
    }

    private byte next() {
        if (at >= bytes.length) {
            throw new IllegalStateException(name + " ends too early, after " + at + " bytes");
        }
        return bytes[at++];
    }
}
