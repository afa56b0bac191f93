package org.babad.coding.rank;

/** Something that is weighed by its features: an option of a choice, a draft. Tells the same features each time. */
@FunctionalInterface
public interface Weighable {

    /** Writes the features. */
    void describe(Features out);
}
