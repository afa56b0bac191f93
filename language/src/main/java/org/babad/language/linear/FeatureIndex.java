package org.babad.language.linear;

import java.util.Arrays;

/** Numbers features from zero on in the order in which they are met, and counts them. For trainers; not thread-safe. */
public final class FeatureIndex {

    private long[] slots = new long[1 << 16];
    private int[] numbers = new int[1 << 16];
    private long[] keys = new long[1 << 15];
    private int[] counts = new int[1 << 15];
    private int size;

    /** The number of a feature, a new one where it is new; counts the meeting. */
    public int meet(long key) {
        int slot = slot(key);
        if (slots[slot] == 0) {
            if (size == keys.length) {
                grow();
                slot = slot(key);
            }
            slots[slot] = key + 1;
            numbers[slot] = size;
            keys[size++] = key;
        }
        counts[numbers[slot]]++;
        return numbers[slot];
    }

    /** The number of a feature, -1 where it was never met. */
    public int find(long key) {
        int slot = slot(key);
        return slots[slot] == 0 ? -1 : numbers[slot];
    }

    /** How many features there are. */
    public int size() {
        return size;
    }

    /** The key of the feature with a number. */
    public long key(int number) {
        return keys[number];
    }

    /** How often the feature with a number was met. */
    public int count(int number) {
        return counts[number];
    }

    private int slot(long key) {
        int slot = (int) (key ^ key >>> 17) & slots.length - 1;
        while (slots[slot] != 0 && slots[slot] != key + 1) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, size * 2);
        counts = Arrays.copyOf(counts, size * 2);
        slots = new long[size * 4];
        numbers = new int[size * 4];
        for (int number = 0; number < size; number++) {
            int slot = slot(keys[number]);
            slots[slot] = keys[number] + 1;
            numbers[slot] = number;
        }
    }
}
