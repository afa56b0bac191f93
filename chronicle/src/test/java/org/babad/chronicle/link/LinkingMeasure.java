package org.babad.chronicle.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.babad.chronicle.link.GoldClaims.GoldArticle;

/**
 * Learns the linker's weights from gold claims and measures linking, pairwise as the project's scorer does. Arguments: a
 * folder with {@code train} and {@code dev}, and {@code train} to learn and print a new table instead of measuring the one
 * that ships.
 */
final class LinkingMeasure {

    private LinkingMeasure() {}

    /** A claim as the linker sees it, with its gold event. */
    record Example(Mention mention, String event) {}

    public static void main(String[] args) throws IOException {
        List<Example> train = examples(Path.of(args[0], "train"));
        List<Example> dev = examples(Path.of(args[0], "dev"));
        Weights weights = args.length > 1 && args[1].equals("train") ? learn(train) : Weights.shipped();
        report("train", train, weights);
        report("dev", dev, weights);
    }

    static List<Example> examples(Path folder) throws IOException {
        List<Example> out = new ArrayList<>();
        for (GoldArticle article : GoldClaims.read(folder)) {
            article.claims().forEach(c -> out.add(new Example(Mention.of(article.article(), c.claim()), c.event())));
        }
        out.sort(Comparator.comparing(e -> e.mention().rank()));
        return out;
    }

    private static Weights learn(List<Example> examples) {
        AntecedentLearner learner = AntecedentLearner.of(examples);
        List<Double> inside = learner.weights(true);
        List<Double> across = learner.weights(false);
        Weights best = Weights.of(inside, across);
        double top = 0;
        LinkGraph graph = LinkGraph.of(examples, best);
        for (double in = -2; in <= 2; in += 0.25) {
            for (double out = -2; out <= 2; out += 0.25) {
                double f1 = graph.score(in, out)[2];
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
