package org.babad.model;

/** The 23 event types of the codebook, section 2. */
public enum EventType {
    /** Ground fighting, or an attack whose means is not told. */
    ATTACK,
    /** Strike from aircraft, helicopter or drone. */
    AIRSTRIKE,
    /** Artillery, rocket, missile or naval fire. */
    BOMBARD,
    /** Planted, carried or thrown explosive; suicide attack; mine. */
    BOMBING,
    /** People killed, wounded or dead of it. */
    CASUALTY,
    /** Equipment, vessels, aircraft, buildings or infrastructure destroyed, damaged, seized or left behind. */
    LOSS,
    /** A party takes, retakes, annexes or holds territory, a town or a base. */
    CAPTURE,
    /** Forces leave, pull back, retreat, or are ordered to. */
    WITHDRAW,
    /** Forces or weapons are sent, massed, mobilised, put on alert or exercised. */
    DEPLOY,
    /** Members of a side desert, change sides or lay down arms. */
    DEFECT,
    /** Civilians, officials or fighters flee, are displaced or are evacuated. */
    FLEE,
    /** People are arrested, captured, kidnapped, held or sentenced. */
    DETAIN,
    /** People are freed or exchanged. */
    RELEASE,
    /** Arms, money, training, intelligence, humanitarian or political backing is given or promised. */
    AID,
    /** Parties meet, negotiate, phone, visit. */
    MEET,
    /** Parties agree, sign, accept, cease fire, cooperate. */
    AGREE,
    /** A party refuses, vetoes, breaks off, violates an agreement, or denies an accusation. */
    REJECT,
    /** A party calls on, urges, requests or orders another to act. */
    DEMAND,
    /** A party warns or threatens force or reprisal, or gives an ultimatum. */
    THREATEN,
    /** A party blames, condemns, protests against in words, charges or brings to court. */
    ACCUSE,
    /** Sanctions, embargo, expulsion of diplomats, ties cut, terrorist listing, blockade by decree. */
    SANCTION,
    /** A commander or official is named, replaced, dismissed, resigns. */
    APPOINT,
    /** Demonstration, riot, strike, mutiny against one's own authority, coup attempt. */
    PROTEST;

    /** Whether the act is an act of speech, which takes the day of the statement. */
    public boolean isSpeech() {
        return switch (this) {
            case DEMAND, THREATEN, ACCUSE, REJECT -> true;
            default -> false;
        };
    }

    /** Whether the act is an attack, whatever its means. */
    public boolean isAttack() {
        return switch (this) {
            case ATTACK, AIRSTRIKE, BOMBARD, BOMBING -> true;
            default -> false;
        };
    }
}
