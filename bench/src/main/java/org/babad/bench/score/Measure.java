package org.babad.bench.score;

/**
 * Counts of a measure.
 *
 * @param right found and right
 * @param spurious found and wrong
 * @param missed not found
 */
public record Measure(int right, int spurious, int missed) {

    static final Measure NONE = new Measure(0, 0, 0);

    Measure plus(boolean isRight, boolean isSpurious, boolean isMissed) {
        return new Measure(right + (isRight ? 1 : 0), spurious + (isSpurious ? 1 : 0), missed + (isMissed ? 1 : 0));
    }

    /** Share of what was found that is right; 0 where nothing was found. */
    public double precision() {
        return ratio(right, right + spurious);
    }

    /** Share of what there is that was found; 0 where there is nothing. */
    public double recall() {
        return ratio(right, right + missed);
    }

    /** The harmonic mean of the two. */
    public double f1() {
        return ratio(2.0 * right, 2.0 * right + spurious + missed);
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
