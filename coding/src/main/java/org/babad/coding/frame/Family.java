package org.babad.coding.frame;

import org.babad.model.EventType;

/** Types of acts whose doers and sufferers are alike: who attacks is who kills and destroys. */
enum Family {
    VIOLENCE,
    GROUND,
    FLIGHT,
    CUSTODY,
    TALKS,
    WORDS,
    BACKING,
    OFFICE,
    STREET;

    static Family of(EventType type) {
        return switch (type) {
            case ATTACK, AIRSTRIKE, BOMBARD, BOMBING, CASUALTY, LOSS -> VIOLENCE;
            case CAPTURE, WITHDRAW, DEPLOY, DEFECT -> GROUND;
            case FLEE -> FLIGHT;
            case DETAIN, RELEASE -> CUSTODY;
            case MEET, AGREE, REJECT -> TALKS;
            case DEMAND, THREATEN, ACCUSE, SANCTION -> WORDS;
            case AID -> BACKING;
            case APPOINT -> OFFICE;
            case PROTEST -> STREET;
        };
    }
}
