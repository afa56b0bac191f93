package org.babad.model;

/** What a party is within its side; codebook, section 3. */
public enum Role {
    /** Government, head of state, ministry, diplomat. */
    GOV,
    /** Armed forces, coast guards. */
    MIL,
    /** Police. */
    POL,
    /** Intelligence service. */
    SPY,
    /** Armed group not of a recognised state, mercenaries and separatist administrations too. */
    REB,
    /** Civilians, refugees, prisoners who are not fighters. */
    CIV,
    /** Unarmed opposition, governments in exile. */
    OPP,
    /** Media. */
    MED,
    /** International organisation. */
    IGO,
    /** Aid or monitoring organisation. */
    NGO,
    /** Company. */
    BUS
}
