package org.babad.coding.quantity;

/** What a number counts, as the noun behind it tells. */
public enum Unit {
    FIGHTER,
    PERSON,
    EQUIPMENT,
    STRIKE,
    /** Buildings, places, rounds of talks, and whatever else is counted. */
    SITE,
    MONEY,
    /** A share, an area or a weight: counted only of ground taken and of aid given. */
    MEASURE,
    /** A noun that no table knows, or none. */
    UNKNOWN,
    /** A measure of length or time: nothing that a claim counts. */
    NOTHING;

    /** Whether people are counted. */
    public boolean isPeople() {
        return this == FIGHTER || this == PERSON;
    }
}
