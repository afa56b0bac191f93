package org.babad.chronicle.consensus;

import java.util.Optional;
import org.babad.chronicle.link.Where;
import org.babad.model.Place;
import org.babad.model.Place.Precision;

/**
 * A place as a position of a disagreement. Two are equal where they bear one name.
 *
 * @param name as the text writes it
 * @param precision how small it is
 * @param where the place made ready to be compared
 */
record Spot(String name, Precision precision, Where where) {

    static Optional<Spot> of(Testimony testimony) {
        return testimony.claim().place().map(p -> new Spot(p.name(), p.precision(), testimony.where()));
    }

    /** Whether both can be right: one place, or one that may lie in the other. */
    boolean fits(Spot other) {
        if (where.isSame(other.where) || where.isNear(other.where)) {
            return true;
        }
        if (abroad(other)) {
            return false;
        }
        return !isTown() || !other.isTown();
    }

    private boolean abroad(Spot other) {
        return !where.country().isEmpty()
                && !other.where.country().isEmpty()
                && !where.country().equals(other.where.country());
    }

    /** Small enough that two of them do not contain each other. */
    private boolean isTown() {
        return precision == Place.Precision.SETTLEMENT;
    }
}
