package org.babad.coding.time;

import java.util.Set;
import org.babad.model.Evidence;
import org.babad.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * A time that a claim may have, with what speaks for it.
 *
 * @param evidence where it is written; null for no time
 * @param days its days; null for no time
 * @param features names that {@link org.babad.coding.rank.Ranker} weighs
 */
record TimeOption(@Nullable Evidence evidence, @Nullable Days days, Set<String> features) {

    /** The choice of no time. */
    static TimeOption none(Set<String> features) {
        return new TimeOption(null, null, features);
    }

    /** This option as a slot; null for no time. */
    @Nullable
    TimeSpan span() {
        return evidence == null || days == null ? null : new TimeSpan(evidence, days.from(), days.to());
    }
}
