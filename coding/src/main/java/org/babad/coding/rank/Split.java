package org.babad.coding.rank;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A part of what is learned from, and all the rest: what is taught in sight of other answers is given those that the rest teaches,
 * as it will meet them.
 *
 * @param held the part
 * @param others all that is not in it
 * @param <T> what is learned from
 */
public record Split<T>(List<T> held, List<T> others) {

    public Split {
        held = List.copyOf(held);
        others = List.copyOf(others);
    }

    /** So many splits of {@code all}, each item held once, taken in turn; the same for the same list. */
    public static <T> List<Split<T>> of(List<T> all, int parts) {
        return IntStream.range(0, parts)
                .mapToObj(part -> new Split<>(every(all, i -> i % parts == part), every(all, i -> i % parts != part)))
                .toList();
    }

    private static <T> List<T> every(List<T> all, IntPredicate which) {
        return IntStream.range(0, all.size()).filter(which).mapToObj(all::get).toList();
    }
}
