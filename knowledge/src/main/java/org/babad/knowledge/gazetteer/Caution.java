package org.babad.knowledge.gazetteer;

/** Why the name of a place is not to be believed by itself. */
public enum Caution {
    /** Never a place in news: a frequent word, a month, a title that happens to be a village's name. */
    NEVER,
    /** A common word too: only after a word that says what kind of place it is (kota, desa, provinsi). */
    KIND_WORD,
    /** Mostly something else, such as a person's name: only after such a word or a preposition of place. */
    CUE
}
