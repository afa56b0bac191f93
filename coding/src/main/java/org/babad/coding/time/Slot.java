package org.babad.coding.time;

/** What an element of a time pattern stands for, other than a word itself. */
enum Slot {
    /** Figures 1 to 31. */
    DAY,
    /** Figures 1 to 12. */
    MONTHNO,
    /** Figures 1900 to 2299: a slip of the pen is coded as written. */
    YEAR,
    /** Figures 0 to 24. */
    HOUR,
    /** Two figures, 00 to 59. */
    MINUTE,
    /** A number in figures or words, at most 999. */
    NUM,
    /** A weekday's name, 1 Monday to 7 Sunday. */
    WEEKDAY,
    /** A month's name. */
    MONTH,
    /** A unit of time: {@link Unit}. */
    UNIT,
    /** One of a unit, in one word ("sepekan"). */
    ONEUNIT,
    /** "lalu" -1, "ini" 0, "depan" 1. */
    DIR,
    /** "awal" 0, "pertengahan" 1, "akhir" 2. */
    PART,
    /** A part of the day. */
    DAYPART,
    /** An ordinal number in one word. */
    NTH
}
