package org.babad.coding.rank;

import org.jspecify.annotations.Nullable;

/**
 * Remembers the hashes of parts of names met before: the same few words come again and again. Thread-safe: what is remembered
 * is immutable, a lost race only computes one twice.
 */
final class Parts {

    private static final int SLOTS = 1 << 12;

    /**
     * A part of a name.
     *
     * @param text its characters
     * @param hash their {@link NameHash}
     * @param power what the hash before it is multiplied by
     */
    record Part(String text, long hash, long power) {}

    private final @Nullable Part[] met = new Part[SLOTS];

    /** The part with these characters. */
    Part of(String text) {
        int code = text.hashCode();
        int slot = (code ^ code >>> 12) & SLOTS - 1;
        Part part = met[slot];
        if (part == null || !part.text.equals(text)) {
            part = new Part(text, NameHash.of(text), NameHash.power(text.length()));
            met[slot] = part;
        }
        return part;
    }
}
