package org.babad.coding.quantity;

import java.util.Optional;
import org.babad.model.EventType;
import org.babad.model.Quantity.Kind;

/** Which kind of quantity a counted unit is for a type of event; the codebook's table. */
final class Kinds {

    private Kinds() {}

    /** The kind; empty where the type never counts such a thing. */
    static Optional<Kind> of(EventType type, Unit unit) {
        return switch (unit) {
            case PERSON, FIGHTER, UNKNOWN -> people(type, unit);
            case EQUIPMENT -> equipment(type);
            case STRIKE -> Optional.of(type.isAttack() ? Kind.STRIKES : Kind.OTHER)
                    .filter(k -> type != EventType.CASUALTY);
            case SITE -> Optional.of(Kind.OTHER).filter(k -> !isOfPeopleOnly(type));
            case MONEY -> Optional.of(Kind.MONEY).filter(k -> type == EventType.AID || type == EventType.DEMAND);
            case MEASURE -> Optional.of(Kind.OTHER).filter(k -> type == EventType.AID || type == EventType.CAPTURE);
            case NOTHING -> Optional.empty();
        };
    }

    private static Optional<Kind> people(EventType type, Unit unit) {
        return switch (type) {
            case CASUALTY -> Optional.of(Kind.KILLED);
            case FLEE -> Optional.of(unit == Unit.FIGHTER ? Kind.TROOPS : Kind.DISPLACED);
            case DETAIN -> Optional.of(Kind.CAPTURED);
            case DEFECT -> Optional.of(Kind.SURRENDERED);
            case DEPLOY, WITHDRAW -> Optional.of(Kind.TROOPS);
            case LOSS, CAPTURE -> Optional.empty();
            case ATTACK, AIRSTRIKE, BOMBARD, BOMBING -> Optional.of(unit == Unit.FIGHTER ? Kind.TROOPS : Kind.PEOPLE);
            default -> Optional.of(Kind.PEOPLE);
        };
    }

    private static Optional<Kind> equipment(EventType type) {
        return isOfPeopleOnly(type) && type != EventType.DEFECT ? Optional.empty() : Optional.of(Kind.EQUIPMENT);
    }

    private static boolean isOfPeopleOnly(EventType type) {
        return switch (type) {
            case CASUALTY, FLEE, DETAIN, DEFECT, RELEASE, PROTEST -> true;
            default -> false;
        };
    }
}
