package org.babad.reading.archive;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Remembers the last million or so payloads by 64 bits of their SHA-256, in 8 MiB whatever comes: a newer one takes an older
 * one's place. Not thread-safe.
 */
final class Payloads {

    private static final int PLACES = 1 << 20;

    private final long[] seen = new long[PLACES];
    private final MessageDigest digest;

    Payloads() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Whether these bytes were given before; remembers them. */
    boolean isKnown(byte[] payload) {
        long key = ByteBuffer.wrap(digest.digest(payload)).getLong();
        int place = (int) (key & PLACES - 1);
        boolean known = seen[place] == key;
        seen[place] = key;
        return known;
    }
}
