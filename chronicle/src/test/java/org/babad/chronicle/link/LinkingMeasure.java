package org.babad.chronicle.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.babad.chronicle.link.GoldClaims.GoldArticle;

/**
 * Learns the linker's weights from what the coder codes of gold articles, and measures linking, pairwise as the project's
 * scorer does. Arguments: a folder with the gold folders {@code train} and {@code dev}; a folder with what {@code babad code}
 * makes of each, {@code train.jsonl} and {@code dev.jsonl}; {@code train} to learn and print a new table, or {@code measure}
 * for the one that ships; and, where wanted, a gold folder more to measure on, coded in {@code samples.jsonl}.
 */
final class LinkingMeasure {

    private LinkingMeasure() {}

    /** A claim as the linker sees it, with its gold event; "" where gold has no such claim. */
    record Example(Mention mention, String event) {}

    public static void main(String[] args) throws IOException {
        Path gold = Path.of(args[0]);
        Path coded = Path.of(args[1]);
        Map<String, List<Example>> sets = new TreeMap<>();
        sets.put("train", CodedClaims.examples(gold.resolve("train"), coded.resolve("train.jsonl")));
        sets.put("dev", CodedClaims.examples(gold.resolve("dev"), coded.resolve("dev.jsonl")));
        if (args.length > 3) {
            sets.put("samples", CodedClaims.examples(Path.of(args[3]), coded.resolve("samples.jsonl")));
        }
        Weights weights = args[2].equals("train") ? learn(sets.get("train"), sets.get("dev")) : Weights.shipped();
        sets.put("train gold", examples(gold.resolve("train")));
        sets.put("dev gold", examples(gold.resolve("dev")));
        sets.forEach((name, examples) -> report(name, examples, weights));
    }

    static List<Example> examples(Path folder) throws IOException {
        List<Example> out = new ArrayList<>();
        for (GoldArticle article : GoldClaims.read(folder)) {
            article.claims().forEach(c -> out.add(new Example(Mention.of(article.article(), c.claim()), c.event())));
        }
        out.sort(Comparator.comparing(e -> e.mention().rank()));
        return out;
    }

    /** Weights from {@code examples}; the sums from which on a claim is tied also by {@code others}, unseen till then. */
    private static Weights learn(List<Example> examples, List<Example> others) {
        AntecedentLearner learner = AntecedentLearner.of(examples);
        List<Double> inside = learner.weights(true);
        List<Double> across = learner.weights(false);
        Weights best = Weights.of(inside, across);
        double top = 0;
        LinkGraph graph = LinkGraph.of(examples, best);
        LinkGraph unseen = LinkGraph.of(others, best);
        for (double in = -2; in <= 2; in += 0.25) {
            for (double out = -2; out <= 2; out += 0.25) {
                double f1 = graph.score(in, out)[2] + unseen.score(in, out)[2];
                if (f1 > top) {
                    top = f1;
                    best = Weights.of(shifted(inside, in), shifted(across, out));
                }
            }
        }
        report("unshifted", examples, Weights.of(inside, across));
        print(best);
        return best;
    }

    private static List<Double> shifted(List<Double> weights, double by) {
        List<Double> out = new ArrayList<>(weights);
        out.set(Clue.ALWAYS.ordinal(), out.get(Clue.ALWAYS.ordinal()) + by);
        return out;
    }

    private static void print(Weights weights) {
        for (Clue clue : Clue.values()) {
            System.out.printf(Locale.ROOT, "%s\t%.2f\t%.2f%n", clue, weights.of(clue, true), weights.of(clue, false));
        }
    }

    private static void report(String name, List<Example> examples, Weights weights) {
        LinkGraph graph = LinkGraph.of(examples, weights);
        print(name + ", " + examples.size() + " claims", graph.score(0, 0));
        print(name + ", pairs of one article", graph.scorePart(true));
        print(name + ", pairs of two articles", graph.scorePart(false));
    }

    private static void print(String name, double[] score) {
        System.out.printf(Locale.ROOT, "%s: linking P %.3f R %.3f F1 %.3f%n", name, score[0], score[1], score[2]);
    }
}
