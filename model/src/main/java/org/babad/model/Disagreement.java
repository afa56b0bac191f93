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
 * @param independent whether two of the positions are held by claims that do not depend on each other: no common root of
 *     their relays, no common source, no copied text
 */
public record Disagreement(String event, Slot slot, List<Position> positions, boolean independent) {

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

        /** The slot of a {@link #code()}; throws {@link IllegalArgumentException} for any other text. */
        public static Slot of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * One value and who holds it.
     *
     * @param value readable: a day or interval in ISO form, a place's name, a number with its kind, a status, a side
     * @param claims ids of the claims that give it, at least one
     * @param voices how many independent voices they are, at least one
     */
    public record Position(String value, List<String> claims, int voices) {
        public Position {
            claims = List.copyOf(claims);
            if (value.isBlank() || claims.isEmpty() || voices < 1) {
                throw new IllegalArgumentException("a position needs a value, a claim and a voice: " + value);
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
