package org.babad.coding.time;

import org.babad.model.EventType;

/** Types that choose their time alike. */
enum TypeGroup {
    SPEECH,
    ATTACK,
    HARM,
    DIPLOMACY,
    OTHER;

    static TypeGroup of(EventType type) {
        if (type.isSpeech()) {
            return SPEECH;
        }
        if (type.isAttack()) {
            return ATTACK;
        }
        return switch (type) {
            case CASUALTY, LOSS -> HARM;
            case MEET, AGREE, SANCTION, AID, APPOINT -> DIPLOMACY;
            default -> OTHER;
        };
    }

    /** How two types may speak of one event: the same type, both attacks, an attack and its harm, both speech, or not. */
    static String relation(EventType one, EventType other) {
        if (one == other) {
            return "same";
        }
        TypeGroup a = of(one);
        TypeGroup b = of(other);
        if (a == b && (a == ATTACK || a == SPEECH)) {
            return a == ATTACK ? "family" : "speech";
        }
        boolean harm = (a == ATTACK || a == HARM) && (b == ATTACK || b == HARM);
        return harm ? "harm" : "none";
    }
}
