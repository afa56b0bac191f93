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
    SUBORDINATOR,
    NEGATION,
    RELATIVE,
    THAT,
    COMPLEMENT,
    LEADING,
    ADDRESSING,
    BY,
    FROM,
    AND,
    SERIES,
    THUS,
    YEARS,
    SHOWING,
    PARTLY,
    REFUSAL,
    TITLE,
    OWNER,
    PAIR,
    HALF;

    /** The bit that stands for the class in a sum of classes. */
    long bit() {
        return 1L << ordinal();
    }
}
