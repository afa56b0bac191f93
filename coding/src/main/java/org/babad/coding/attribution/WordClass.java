package org.babad.coding.attribution;

/** Classes of small words; the table {@code id/words.tsv} lists them and says what each is. */
enum WordClass {
    ADVERB,
    CUT,
    LINK,
    TIME,
    OPENER,
    PRONOUN,
    DEMONSTRATIVE,
    DOCUMENT,
    FILLER,
    MEDIUM,
    HEDGED,
    BACK,
    CONTINUER,
    JOINT,
    CONTRAST,
    SUBORDINATOR
}
