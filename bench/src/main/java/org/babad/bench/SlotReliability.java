package org.babad.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.babad.bench.score.Coded;
import org.babad.bench.score.GoldArticle;
import org.babad.bench.score.Scorer;
import org.babad.bench.score.SlotScore;
import org.babad.coding.Explanation;
import org.babad.coding.rank.Choice;
import org.babad.model.Certainty;

/**
 * How often the slots of claims that gold has too are right, beside how sure the coder said it was and the share that the slot's
 * choice had; and the curve that would make the shares true. A party is right where gold tells one of the same side. Not
 * thread-safe.
 */
final class SlotReliability {

    private static final double[] BOUNDS = {0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01};

    /** One filled slot of a claim that gold has too. */
    private record Seen(String article, int fold, double share, double sure, boolean right) {

        Curve.Point point() {
            return new Curve.Point(share, right);
        }
    }

    private final Map<String, List<Seen>> seen = new LinkedHashMap<>();

    /** Adds an article that was coded by the weights of a fold. */
    void add(int fold, GoldArticle article, List<Explanation> coded) {
        List<Coded> said =
                coded.stream().map(e -> Coded.of(e.claim(), Optional.empty())).toList();
        Scorer.pair(article.claims(), said).forEach((g, p) -> {
            Coded gold = article.claims().get(g);
            Explanation why = coded.get(p);
            Certainty sure = why.claim().certainty();
            Place at = new Place(article.article().id(), fold);
            add(
                    "actor",
                    at,
                    why.actor(),
                    sure.actor(),
                    isSame(gold.actor(), said.get(p).actor()));
            add(
                    "target",
                    at,
                    why.target(),
                    sure.target(),
                    isSame(gold.target(), said.get(p).target()));
            add("place", at, why.place(), sure.place(), SlotScore.PLACE.agrees(gold, said.get(p)));
            add("time", at, why.time(), sure.time(), SlotScore.TIME.agrees(gold, said.get(p)));
        });
    }

    private record Place(String article, int fold) {}

    private static boolean isSame(Coded.Who gold, Coded.Who said) {
        return gold.text().isPresent() && gold.side().equals(said.side());
    }

    private void add(String slot, Place at, Choice<? extends Optional<?>> choice, OptionalDouble sure, boolean right) {
        if (choice.taken().isPresent()) {
            seen.computeIfAbsent(slot, k -> new ArrayList<>())
                    .add(new Seen(at.article, at.fold, choice.share(), sure.orElse(Double.NaN), right));
        }
    }

    void print(PrintStream out) {
        seen.forEach((slot, points) -> {
            Curve curve = Curve.of(points.stream().map(Seen::point).toList());
            out.println(String.format(
                    Locale.ROOT,
                    "%s of claims that gold has: slope %.3f intercept %.3f would make the shares true",
                    slot,
                    curve.slope(),
                    curve.intercept()));
            out.println("confidence    slots   said  right  by the other folds' curve");
            Map<Integer, Curve> others = othersCurves(points);
            for (int bin = 0; bin + 1 < BOUNDS.length; bin++) {
                row(bin, points, others, out);
            }
        });
    }

    private static Map<Integer, Curve> othersCurves(List<Seen> points) {
        Map<Integer, Curve> curves = new LinkedHashMap<>();
        points.stream().map(Seen::fold).distinct().forEach(fold -> {
            List<Curve.Point> others = points.stream()
                    .filter(seen -> seen.fold != fold)
                    .map(Seen::point)
                    .toList();
            curves.put(fold, others.isEmpty() ? Curve.NONE : Curve.of(others));
        });
        return curves;
    }

    private static void row(int bin, List<Seen> points, Map<Integer, Curve> others, PrintStream out) {
        List<Seen> shipped = points.stream().filter(s -> isIn(bin, s.sure)).toList();
        List<Seen> held =
                points.stream().filter(s -> isIn(bin, held(others, s))).toList();
        out.println(String.format(
                Locale.ROOT,
                "%.1f to %.1f  %7d  %.3f  %.3f  %7d  %.3f  %.3f",
                BOUNDS[bin],
                Math.min(1, BOUNDS[bin + 1]),
                shipped.size(),
                shipped.stream().mapToDouble(Seen::sure).average().orElse(0),
                right(shipped),
                held.size(),
                held.stream().mapToDouble(s -> held(others, s)).average().orElse(0),
                right(held)));
    }

    /** What is said of a slot by the curve of the other folds; its bare share where there is none. */
    private static double held(Map<Integer, Curve> others, Seen slot) {
        return others.getOrDefault(slot.fold, Curve.NONE).at(slot.share);
    }

    private static boolean isIn(int bin, double value) {
        return value >= BOUNDS[bin] && value < BOUNDS[bin + 1];
    }

    private static double right(List<Seen> points) {
        return points.stream().mapToDouble(s -> s.right ? 1 : 0).average().orElse(0);
    }

    /** One line a slot: article, slot, share, whether it was right. */
    void list(PrintStream out) {
        seen.forEach((slot, points) -> points.forEach(s -> out.println(
                String.format(Locale.ROOT, "%s\t%s\t%.6f\t%d", s.article, slot, s.share, s.right ? 1 : 0))));
    }
}
