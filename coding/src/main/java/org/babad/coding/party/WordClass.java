package org.babad.coding.party;

/** Classes of {@code words.tsv}; what they are stands there. */
enum WordClass {
    QUANTITY,
    MODIFIER,
    DEMONSTRATIVE,
    DATE,
    PARTICLE,
    HONORIFIC,
    CONJUNCTION,
    PREPOSITION,
    HE,
    THEY,
    BOTH,
    SPEAKER,
    SAYS_BEFORE,
    SAYS_AFTER,
    OTHERS,
    UNIT,
    LINK,
    SITE,
    NOT_NAME
}
