package org.babad.bench.language;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * How many things the gold standard has, how many were found, and how many of these are right.
 *
 * @param gold in the standard
 * @param found by the system
 * @param right in both
 */
public record Counts(int gold, int found, int right) {

    /** Counts what two collections without doubles have in common. */
    public static <T> Counts of(Collection<T> gold, Collection<T> found) {
        Set<T> both = new HashSet<>(gold);
        both.retainAll(new HashSet<>(found));
        return new Counts(gold.size(), found.size(), both.size());
    }

    /** Right of found; 1 where nothing was found. */
    public double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    /** Right of gold; 1 where there is none. */
    public double recall() {
        return gold == 0 ? 1 : (double) right / gold;
    }

    /** The harmonic mean of both. */
    public double f1() {
        return gold + found == 0 ? 1 : 2.0 * right / (gold + found);
    }
}
