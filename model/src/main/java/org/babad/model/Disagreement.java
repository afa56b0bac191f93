package org.babad.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Claims of one event whose values of one slot cannot all be true.
 *
 * @param event the event's id
 * @param slot what they disagree on
 * @param positions the values, each with the claims that hold it; at least two, the best attested first
 */
public record Disagreement(String event, Slot slot, List<Position> positions) {

    /** What claims of one event can disagree on. */
    public enum Slot {
        DAY,
        PLACE,
        NUMBER,
        STATUS,
        ACTOR,
        TARGET;

        /** Lower case, as in the JSON form. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One value and who holds it.
     *
     * @param value readable: a day or interval in ISO form, a place's name, a number with its kind, a status, a side
     * @param claims ids of the claims that give it, at least one
     */
    public record Position(String value, List<String> claims) {
        public Position {
            claims = List.copyOf(claims);
            if (value.isBlank() || claims.isEmpty()) {
                throw new IllegalArgumentException("a position needs a value and a claim: " + value);
            }
        }
    }

    public Disagreement {
        Objects.requireNonNull(slot, "slot");
        positions = List.copyOf(positions);
        if (event.isBlank() || positions.size() < 2) {
            throw new IllegalArgumentException("a disagreement needs an event and two positions: " + event);
        }
    }
}
