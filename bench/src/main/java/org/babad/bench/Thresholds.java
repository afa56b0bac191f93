package org.babad.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.babad.bench.score.Coded;
import org.babad.bench.train.Lesson;
import org.babad.coding.Judged;

/**
 * What detection would be at other thresholds of the judge, and the logistic curve that would make its probabilities true: from
 * drafts of articles that it was not learned from. Not thread-safe.
 */
final class Thresholds {

    private static final int STEPS = 200;
    private static final double RATE = 0.5;

    private record Point(double probability, boolean right) {}

    private final List<Point> points = new ArrayList<>();
    private int gold;

    /** Adds an article: a draft is right where gold has a claim of its type in the sentence, each claim for the likeliest draft. */
    void add(Lesson lesson, List<Judged> judged) {
        gold += lesson.gold().claims().size();
        Set<Coded> taken = new HashSet<>();
        judged.stream()
                .sorted((a, b) -> Double.compare(b.probability(), a.probability()))
                .forEach(draft -> points.add(new Point(draft.probability(), takes(lesson, draft, taken))));
    }

    private static boolean takes(Lesson lesson, Judged judged, Set<Coded> taken) {
        for (Coded claim : lesson.gold().claims()) {
            boolean same = claim.type() == judged.draft().frame().trigger().type()
                    && claim.sentence().overlaps(judged.draft().sentence().span());
            if (same && taken.add(claim)) {
                return true;
            }
        }
        return false;
    }

    void print(PrintStream out) {
        out.println("threshold  P      R      F1");
        for (int t = 20; t <= 60; t += 4) {
            double threshold = t / 100.0;
            long coded =
                    points.stream().filter(p -> p.probability() >= threshold).count();
            long right = points.stream()
                    .filter(p -> p.probability() >= threshold && p.right())
                    .count();
            out.println(String.format(
                    Locale.ROOT,
                    "%.2f       %.3f  %.3f  %.3f",
                    threshold,
                    right / (double) Math.max(1, coded),
                    right / (double) gold,
                    2.0 * right / (coded + gold)));
        }
        double[] line = line();
        out.println(String.format(Locale.ROOT, "to be true: slope %.3f intercept %.3f", line[0], line[1]));
    }

    /** Slope and intercept on the log-odds of the probabilities that make them likeliest, by gradient ascent. */
    private double[] line() {
        double slope = 1;
        double intercept = 0;
        for (int step = 0; step < STEPS; step++) {
            double slopePush = 0;
            double interceptPush = 0;
            for (Point point : points) {
                double odds = odds(point.probability());
                double error = (point.right() ? 1 : 0) - 1 / (1 + Math.exp(-(slope * odds + intercept)));
                slopePush += error * odds;
                interceptPush += error;
            }
            slope += RATE * slopePush / points.size() / 4;
            intercept += RATE * interceptPush / points.size() * 4;
        }
        return new double[] {slope, intercept};
    }

    private static double odds(double probability) {
        double inside = Math.min(1 - 1e-6, Math.max(1e-6, probability));
        return Math.log(inside / (1 - inside));
    }
}
