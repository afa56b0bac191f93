package org.babad.coding.time;

import org.babad.coding.rank.Features;
import org.babad.coding.rank.Weighable;
import org.babad.model.Evidence;
import org.babad.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * A time that a claim may have, with what speaks for it.
 *
 * @param evidence where it is written; null for no time
 * @param days its days; null for no time
 * @param what what speaks for it
 */
record TimeOption(@Nullable Evidence evidence, @Nullable Days days, Weighable what) implements Weighable {

    /** The choice of no time. */
    static TimeOption none(Weighable what) {
        return new TimeOption(null, null, what);
    }

    @Override
    public void describe(Features out) {
        what.describe(out);
    }

    /** This option as a slot; null for no time. */
    @Nullable
    TimeSpan span() {
        return evidence == null || days == null ? null : new TimeSpan(evidence, days.from(), days.to());
    }
}
