package org.babad.model;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How sure the coder is of the slots of a claim: of claims that are right, how often a slot like this one is right too. Each 0
 * to 1; empty where the slot is empty or nothing is known of it.
 *
 * @param actor of who does it
 * @param target of to whom it is done
 * @param place of where it happens
 * @param time of when it happens
 */
public record Certainty(OptionalDouble actor, OptionalDouble target, OptionalDouble place, OptionalDouble time) {

    /** Nothing known. */
    public static final Certainty UNKNOWN = new Certainty(
            OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    public Certainty {
        for (OptionalDouble each : List.of(actor, target, place, time)) {
            if (each.isPresent() && !(each.getAsDouble() >= 0 && each.getAsDouble() <= 1)) {
                throw new IllegalArgumentException("certainty not between 0 and 1: " + each.getAsDouble());
            }
        }
    }
}
