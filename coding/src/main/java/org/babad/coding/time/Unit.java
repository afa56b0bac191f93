package org.babad.coding.time;

/** A unit of time that expressions count in. */
enum Unit {
    HOURS,
    DAYS,
    WEEKS,
    MONTHS,
    YEARS,
    DECADES
}
