package org.babad.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.babad.bench.score.Coded;
import org.babad.bench.train.Lesson;
import org.babad.coding.judge.Judged;

/**
 * What detection would be at other thresholds of the judge, and the logistic curve that would make its probabilities true: from
 * drafts of articles that it was not learned from. Not thread-safe.
 */
final class Thresholds {

    private final List<Curve.Point> points = new ArrayList<>();
    private int gold;

    /** Adds an article: a draft is right where gold has a claim of its type in the sentence, each claim for the likeliest draft. */
    void add(Lesson lesson, List<Judged> judged) {
        gold += lesson.gold().claims().size();
        Set<Coded> taken = new HashSet<>();
        judged.stream()
                .sorted((a, b) -> Double.compare(b.probability(), a.probability()))
                .forEach(draft -> points.add(new Curve.Point(draft.probability(), takes(lesson, draft, taken))));
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
            long coded = points.stream().filter(p -> p.said() >= threshold).count();
            long right = points.stream()
                    .filter(p -> p.said() >= threshold && p.right())
                    .count();
            out.println(String.format(
                    Locale.ROOT,
                    "%.2f       %.3f  %.3f  %.3f",
                    threshold,
                    right / (double) Math.max(1, coded),
                    right / (double) gold,
                    2.0 * right / (coded + gold)));
        }
        Curve curve = Curve.of(points);
        out.println(
                String.format(Locale.ROOT, "to be true: slope %.3f intercept %.3f", curve.slope(), curve.intercept()));
    }
}
