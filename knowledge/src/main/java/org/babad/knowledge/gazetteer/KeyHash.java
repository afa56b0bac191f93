package org.babad.knowledge.gazetteer;

/**
 * The 64-bit hash under which a file of places keeps a key. The keys themselves are not kept: among half a million keys,
 * a name that is none of them is taken for one once in 10^13 look-ups.
 */
final class KeyHash {

    private KeyHash() {}

    /** FNV-1a over the UTF-16 units, then the finaliser of MurmurHash3 so that every bit counts. */
    static long of(CharSequence key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }

    /** The hash of a key's first word, in 32 bits. */
    static int ofFirstWord(String key) {
        int space = key.indexOf(' ');
        return (int) of(space < 0 ? key : key.substring(0, space));
    }
}
