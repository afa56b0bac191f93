package org.babad.coding.measure;

import java.util.List;
import java.util.stream.IntStream;

/** Cuts a list into folds of every fifth element, for measures on what was not learnt from. */
final class Folds {

    /** How many there are. */
    static final int COUNT = 5;

    private Folds() {}

    /** The elements of fold {@code fold}. */
    static <T> List<T> held(List<T> all, int fold) {
        return IntStream.range(0, all.size())
                .filter(i -> i % COUNT == fold)
                .mapToObj(all::get)
                .toList();
    }

    /** The elements of the other folds. */
    static <T> List<T> others(List<T> all, int fold) {
        return IntStream.range(0, all.size())
                .filter(i -> i % COUNT != fold)
                .mapToObj(all::get)
                .toList();
    }
}
