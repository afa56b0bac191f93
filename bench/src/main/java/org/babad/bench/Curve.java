package org.babad.bench;

import java.util.List;

/**
 * The logistic curve on the log-odds of what was said that makes it likeliest (Platt 1999).
 *
 * @param slope how much of what was said holds
 * @param intercept what holds of what was said to be open
 */
record Curve(double slope, double intercept) {

    /**
     * Something that was said and what came of it.
     *
     * @param said the probability that was told
     * @param right whether it was so
     */
    record Point(double said, boolean right) {}

    /** The curve that changes nothing. */
    static final Curve NONE = new Curve(1, 0);

    private static final int STEPS = 200;
    private static final double RATE = 0.5;
    private static final double EDGE = 1e-6;

    /** The curve of these points, by gradient ascent. */
    static Curve of(List<Point> points) {
        double slope = 1;
        double intercept = 0;
        for (int step = 0; step < STEPS; step++) {
            Curve curve = new Curve(slope, intercept);
            double slopePush = 0;
            double interceptPush = 0;
            for (Point point : points) {
                double error = (point.right() ? 1 : 0) - curve.at(point.said());
                slopePush += error * odds(point.said());
                interceptPush += error;
            }
            slope += RATE * slopePush / points.size() / 4;
            intercept += RATE * interceptPush / points.size() * 4;
        }
        return new Curve(slope, intercept);
    }

    /** What should be said instead of {@code said}. */
    double at(double said) {
        return 1 / (1 + Math.exp(-(slope * odds(said) + intercept)));
    }

    private static double odds(double probability) {
        double inside = Math.min(1 - EDGE, Math.max(EDGE, probability));
        return Math.log(inside / (1 - inside));
    }
}
