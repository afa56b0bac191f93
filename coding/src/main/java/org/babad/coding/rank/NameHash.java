package org.babad.coding.rank;

/**
 * A 64-bit hash of names that can be taken part by part: a polynomial over the characters, modulo 2 to the 64th (Karp and Rabin
 * 1987). The hash of a name is the same however it is cut: {@code join(of(a), power(b), of(b))} is {@code of(ab)}.
 */
final class NameHash {

    /** Odd, and 3 modulo 8, so that its powers repeat as late as can be. */
    private static final long BASE = 0x9E3779B97F4A7C13L;

    private NameHash() {}

    /** The hash of a name; of the empty one it is 0. */
    static long of(String name) {
        long hash = 0;
        for (int i = 0; i < name.length(); i++) {
            hash = join(hash, name.charAt(i));
        }
        return hash;
    }

    /** What a hash is multiplied by when a part of this length follows. */
    static long power(int length) {
        long power = 1;
        for (int i = 0; i < length; i++) {
            power *= BASE;
        }
        return power;
    }

    /** The hash of a name with one character more. */
    static long join(long hash, char next) {
        return hash * BASE + next;
    }

    /** The hash of two parts in a row. */
    static long join(long first, long power, long second) {
        return first * power + second;
    }

    /** The hash with its bits mixed, for the choice of a slot (the finaliser of MurmurHash3). */
    static long spread(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        return mixed ^ mixed >>> 33;
    }
}
