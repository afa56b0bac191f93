package org.babad.reading.archive;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.SecureRandom;

/**
 * Remembers the last million or so payloads by a hash of 64 bits, in 8 MiB whatever comes: a newer one takes an older one's
 * place. The hash is keyed by lot, so that nobody can make a page that hides another one, and folds products as wyhash does
 * (Wang Yi): a digest would cost a fifth of reading the page. Not thread-safe.
 */
final class Payloads {

    private static final int PLACES = 1 << 20;
    private static final long ODD = 0x9e3779b97f4a7c15L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final long[] seen = new long[PLACES];
    private final long key;
    private final long other;

    Payloads() {
        SecureRandom random = new SecureRandom();
        key = random.nextLong();
        other = random.nextLong() | 1;
    }

    /** Whether these bytes were given before; remembers them. */
    boolean isKnown(byte[] payload) {
        long hash = hash(payload);
        int place = (int) (hash >>> 20) & PLACES - 1;
        boolean known = seen[place] == hash;
        seen[place] = hash;
        return known;
    }

    private long hash(byte[] payload) {
        long hash = key ^ payload.length * ODD;
        int at = 0;
        for (; at + Long.BYTES <= payload.length; at += Long.BYTES) {
            hash = folded(hash ^ (long) LONGS.get(payload, at), other);
        }
        long rest = 0;
        for (; at < payload.length; at++) {
            rest = rest << Byte.SIZE | payload[at] & 0xff;
        }
        return folded(folded(hash ^ rest, other), ODD) | 1;
    }

    private static long folded(long a, long b) {
        return Math.multiplyHigh(a, b) ^ a * b ^ Long.rotateLeft(a, 32);
    }
}
