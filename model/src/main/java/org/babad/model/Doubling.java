package org.babad.model;

/** How an Indonesian word is doubled. */
public enum Doubling {
    /** It is not. */
    NONE,
    /** The whole word twice, mostly for many: rumah-rumah, serangan-serangan, anak2. */
    FULL,
    /** One half has affixes that the other has not: besar-besaran, tembak-menembak, rumah2an. */
    AFFIXED,
    /** The second half sounds otherwise: sayur-mayur, gerak-gerik. */
    VARIED
}
