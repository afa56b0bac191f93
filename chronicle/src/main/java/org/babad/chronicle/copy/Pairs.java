package org.babad.chronicle.copy;

/** A set of ordered pairs of words, by their mixed hashes. Used by one thread. */
final class Pairs {

    private final long[] slots;

    /** Room for so many pairs. */
    Pairs(int most) {
        slots = new long[Integer.highestOneBit(Math.max(8, most)) * 4];
    }

    void add(int first, int second) {
        long key = MinHash.pair(first, second);
        slots[slot(key)] = key;
    }

    boolean has(int first, int second) {
        long key = MinHash.pair(first, second);
        return slots[slot(key)] == key;
    }

    /** Where the key lies, or the free place for it. */
    private int slot(long key) {
        int at = (int) (key >>> 20) & slots.length - 1;
        while (slots[at] != 0 && slots[at] != key) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }
}
