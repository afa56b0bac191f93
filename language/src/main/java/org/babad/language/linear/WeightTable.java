package org.babad.language.linear;

import java.util.Arrays;

/**
 * The weights of features for labels: a flat hash table from a feature's key to a row of (label, weight), weights in steps of
 * 1/{@link #STEPS}. A lookup touches one place of the table and one of the rows. Immutable once built and thread-safe.
 */
public final class WeightTable {

    /** A weight of one is so many steps. */
    public static final int STEPS = 64;

    private static final int LAST = 1 << 31;
    private static final int NOWHERE = -1;

    /** Per slot the key's upper bits and where its row begins. */
    private final int[] slots;

    private final int mask;
    /** Label in bits 16 to 23, weight in the lower 16, the sign bit set on a row's last entry. */
    private int[] entries = new int[1024];

    private int used;
    private int rows;

    WeightTable(int rows) {
        int capacity = Integer.highestOneBit(Math.max(128, rows) * 2 - 1) * 2;
        slots = new int[2 * capacity];
        Arrays.fill(slots, NOWHERE);
        mask = capacity - 1;
    }

    /** Puts in a row: weights in steps for every label, at least one of them not zero and all of 16 bits. */
    void put(long key, int[] row) {
        int slot = (int) key & mask;
        while (slots[2 * slot + 1] != NOWHERE) {
            slot = slot + 1 & mask;
        }
        slots[2 * slot] = (int) (key >>> 8);
        slots[2 * slot + 1] = used;
        for (int label = 0; label < row.length; label++) {
            if (row[label] != 0) {
                append(label << 16 | row[label] & 0xFFFF);
            }
        }
        entries[used - 1] |= LAST;
        rows++;
    }

    private void append(int entry) {
        if (used == entries.length) {
            entries = Arrays.copyOf(entries, used * 2);
        }
        entries[used++] = entry;
    }

    /** How many features have weights. */
    public int rows() {
        return rows;
    }

    /**
     * Adds the weights of all features of a list. First all places are asked for, then all are looked at: the processor waits for
     * memory once for many of them, not once for each.
     */
    public void addTo(int[] scores, FeatureList features) {
        int size = features.size();
        long[] found = features.scratch();
        for (int i = 0; i < size; i++) {
            int slot = (int) features.key(i) & mask;
            found[i] = (long) slots[2 * slot] << 32 | slots[2 * slot + 1] & 0xFFFFFFFFL;
        }
        int known = 0;
        for (int i = 0; i < size; i++) {
            int at = row(features.key(i), found[i]);
            found[known] = at;
            known += at == NOWHERE ? 0 : 1;
        }
        for (int i = 0; i < known; i++) {
            found[i] = found[i] << 32 | entries[(int) found[i]] & 0xFFFFFFFFL;
        }
        for (int i = 0; i < known; i++) {
            addRow(scores, (int) (found[i] >>> 32), (int) found[i]);
        }
    }

    /** Where the row of a key begins, given what its first slot holds. */
    private int row(long key, long first) {
        int upper = (int) (key >>> 8);
        int at = (int) first;
        if (at == NOWHERE || (int) (first >>> 32) == upper) {
            return at;
        }
        int slot = (int) key & mask;
        while (at != NOWHERE && slots[2 * slot] != upper) {
            slot = slot + 1 & mask;
            at = slots[2 * slot + 1];
        }
        return at;
    }

    private void addRow(int[] scores, int from, int first) {
        int at = from;
        int entry = first;
        scores[entry >>> 16 & 0xFF] += (short) entry;
        while (entry >= 0) {
            entry = entries[++at];
            scores[entry >>> 16 & 0xFF] += (short) entry;
        }
    }
}
