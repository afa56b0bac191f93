package org.babad.coding.place;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.babad.coding.place.PlaceCases.PlaceCase;

/**
 * Learns the weights of {@link PlaceChooser}: a choice among the mentions and none, by maximum likelihood (softmax) with a
 * penalty on large weights. The same articles give the same table. {@code place-choice.sh} says how to run it.
 */
final class TrainPlaceChoice {
    private static final int ROUNDS = 40;
    private static final int SEEN = 5;
    private static final double STEP = 0.1;
    private static final double PENALTY = 0.01;

    private final Map<String, Double> weights = new HashMap<>();

    /**
     * @param args the folder of articles to learn from; the table to write; further folders to measure on; {@code --errors}
     */
    public static void main(String[] args) throws IOException {
        new TrainPlaceChoice().run(List.of(args));
    }

    private void run(List<String> args) throws IOException {
        learn(new PlaceCases(Optional.empty()).read(Path.of(args.get(0))));
        PlaceCases decided = new PlaceCases(Optional.of(this::score));
        try (PrintStream out = new PrintStream(args.get(1), StandardCharsets.UTF_8)) {
            out.println(
                    "# What speaks for a mention as the place of an event, and what for none (PlaceFeatures tells the"
                            + " words).");
            out.println(
                    "# Learned by coding/src/build/place-choice.sh: change the features there, not the numbers here.");
            out.println("# feature\tweight");
            new TreeMap<>(weights).forEach((feature, weight) -> {
                if (Math.abs(weight) >= 0.05) {
                    out.printf(Locale.ROOT, "%s\t%.2f%n", feature, weight);
                }
            });
        }
        measure(args.get(0), decided.read(Path.of(args.get(0))), false);
        for (String folder : args.subList(2, args.size())) {
            if (!folder.startsWith("--")) {
                measure(folder, decided.read(Path.of(folder)), args.contains("--errors"));
            }
        }
    }

    private void learn(List<PlaceCase> cases) {
        Map<String, Integer> seen = new HashMap<>();
        cases.forEach(
                c -> new HashSet<>(c.answers().stream().flatMap(List::stream).toList())
                        .forEach(f -> seen.merge(f, 1, Integer::sum)));
        cases.forEach(c -> c.answers().replaceAll(
                answer -> answer.stream().filter(f -> seen.get(f) >= SEEN).toList()));
        Random random = new Random(1);
        Map<String, Double> sums = new HashMap<>();
        List<PlaceCase> order = new ArrayList<>(cases);
        for (int round = 0; round < ROUNDS; round++) {
            java.util.Collections.shuffle(order, random);
            for (PlaceCase c : order) {
                step(c, STEP / (1 + 0.1 * round));
            }
            weights.forEach((f, w) -> sums.merge(f, w, Double::sum));
        }
        sums.forEach((f, w) -> weights.put(f, w / ROUNDS));
    }

    private void step(PlaceCase c, double rate) {
        double[] p = probabilities(c);
        double good = 0;
        for (int i = 0; i < p.length; i++) {
            good += c.right()[i] ? p[i] : 0;
        }
        if (good == 0) {
            return;
        }
        for (int i = 0; i < p.length; i++) {
            double gradient = (c.right()[i] ? p[i] / good : 0) - p[i];
            for (String f : c.answers().get(i)) {
                weights.merge(f, rate * gradient, Double::sum);
            }
        }
        for (int i = 0; i < p.length; i++) {
            for (String f : c.answers().get(i)) {
                weights.computeIfPresent(f, (k, w) -> w * (1 - rate * PENALTY));
            }
        }
    }

    private double[] probabilities(PlaceCase c) {
        double[] p = c.answers().stream().mapToDouble(this::score).toArray();
        double most = Arrays.stream(p).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(p[i] - most);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }

    private double score(List<String> features) {
        return features.stream().mapToDouble(f -> weights.getOrDefault(f, 0.0)).sum();
    }

    private void measure(String name, List<PlaceCase> cases, boolean errors) {
        int[] n = new int[8];
        for (PlaceCase c : cases) {
            double[] p = probabilities(c);
            int best = 0;
            for (int i = 1; i < p.length; i++) {
                best = p[i] > p[best] ? i : best;
            }
            boolean filled = !c.right()[0];
            n[0] += c.right()[best] ? 1 : 0;
            n[1] += c.countries().get(best).equals(c.country()) ? 1 : 0;
            n[2] += filled ? 1 : 0;
            n[3] += best > 0 ? 1 : 0;
            n[4] += filled && c.right()[best] ? 1 : 0;
            if (errors && !c.right()[best]) {
                System.out.println((best == 0 ? "MISSED " : "TOOK " + best + " ") + c.label());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d claims, place %.3f, country %.3f; filled P %.3f R %.3f%n",
                name,
                cases.size(),
                n[0] / (double) cases.size(),
                n[1] / (double) cases.size(),
                n[4] / (double) n[3],
                n[4] / (double) n[2]);
    }

}