package org.babad.coding.rank;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was chosen among options, and how clearly.
 *
 * @param taken the option that weighs most
 * @param share how likely the weights hold it among the options, 0 to 1: not calibrated
 * @param runnerUp the option that weighs next; empty where there was no other
 * @param reasons why: filled by an explaining {@link Ranker} only
 * @param <T> the options
 */
public record Choice<T>(T taken, double share, Optional<Rival<T>> runnerUp, List<Ranker.Reason> reasons) {

    /**
     * An option that was not taken.
     *
     * @param option the option
     * @param share how likely the weights hold it among the options, 0 to 1
     * @param <T> the options
     */
    public record Rival<T>(T option, double share) {}

    public Choice {
        reasons = List.copyOf(reasons);
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share not between 0 and 1: " + share);
        }
    }

    /** The only option that there was. */
    public static <T> Choice<T> only(T option) {
        return new Choice<>(option, 1, Optional.empty(), List.of());
    }

    /** The same choice of what the options stand for. */
    public <U> Choice<U> map(Function<T, U> meaning) {
        return new Choice<>(
                meaning.apply(taken),
                share,
                runnerUp.map(r -> new Rival<>(meaning.apply(r.option()), r.share())),
                reasons);
    }
}
