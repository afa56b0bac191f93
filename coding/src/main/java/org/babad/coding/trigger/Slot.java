package org.babad.coding.trigger;

/** Which slot of the claim a grammatical neighbour of the trigger fills. */
public enum Slot {
    ACTOR,
    TARGET,
    NONE;

    static Slot of(char letter) {
        return switch (letter) {
            case 'A' -> ACTOR;
            case 'T' -> TARGET;
            case '-' -> NONE;
            default -> throw new IllegalArgumentException("no slot letter (A, T or -): " + letter);
        };
    }
}
