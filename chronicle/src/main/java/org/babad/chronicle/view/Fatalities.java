package org.babad.chronicle.view;

/**
 * How many people claims count as killed in one event, as UCDP gives it.
 *
 * @param best the number that most independent voices give
 * @param low the lowest number given
 * @param high the highest number given
 */
public record Fatalities(long best, long low, long high) {

    public Fatalities {
        if (low < 0 || best < low || high < best) {
            throw new IllegalArgumentException("fatalities out of order: " + low + ", " + best + ", " + high);
        }
    }
}
