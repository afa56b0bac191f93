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

    /** Adds the weights of a feature, in steps, to the scores of the labels; nothing where the feature is not known. */
    public void addTo(int[] scores, long key) {
        int upper = (int) (key >>> 8);
        int slot = (int) key & mask;
        int at = slots[2 * slot + 1];
        while (at != NOWHERE && slots[2 * slot] != upper) {
            slot = slot + 1 & mask;
            at = slots[2 * slot + 1];
        }
        if (at == NOWHERE) {
            return;
        }
        int entry;
        do {
            entry = entries[at++];
            scores[entry >>> 16 & 0xFF] += (short) entry;
        } while (entry >= 0);
    }

    /** Adds the weights of all features of a list. */
    public void addTo(int[] scores, FeatureList features) {
        for (int i = 0; i < features.size(); i++) {
            addTo(scores, features.key(i));
        }
    }
}
