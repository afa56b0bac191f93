package org.babad.language.id;

/** Knows how sure it is that a string is the root of Indonesian words. Implementations are immutable. */
interface Roots {

    /** 0 for no root; the higher, the more of its affixed forms are known. */
    int weight(String word);
}
