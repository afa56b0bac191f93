package org.babad.language.chain;

import org.babad.language.linear.FeatureList;

/** The members of a sequence, as a chain sees them. */
public interface Members {

    /** How many there are. */
    int size();

    /** Adds the features of the member at {@code index} to {@code out}. */
    void addFeatures(int index, FeatureList out);

    /** Adds those of its features that are not scored already, where {@link Chain#label(Members, int[])} is told scores: all. */
    default void addUnscored(int index, FeatureList out) {
        addFeatures(index, out);
    }
}
