package org.babad.language.id;

/** Cuts words apart that a lost link tag has glued together. Immutable. */
final class Glue {

    /** Adds the word between the two offsets, or its parts, to {@code out}. */
    void cut(String text, int start, int stop, Offsets out) {
        out.add(start, stop);
    }
}
