package org.babad.chronicle.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.babad.chronicle.link.LinkingMeasure.Example;

/** Gold claims with the scores of all that can be tied, so that thresholds are tried without comparing again. */
final class LinkGraph {

    private final List<Example> examples;
    private final List<List<Edge>> edges = new ArrayList<>();

    private LinkGraph(List<Example> examples) {
        this.examples = examples;
    }

    /** An earlier claim with its score. */
    record Edge(int earlier, boolean inside, double score) {}

    /** Compares the examples, which come in the order of their ranks. */
    static LinkGraph of(List<Example> examples, Weights weights) {
        LinkGraph graph = new LinkGraph(examples);
        Linker linker = new Linker(weights);
        for (int i = 0; i < examples.size(); i++) {
            List<Edge> own = new ArrayList<>();
            Mention a = examples.get(i).mention();
            for (int j = 0; j < i; j++) {
                Mention b = examples.get(j).mention();
                if (linker.comparable(a, b)) {
                    own.add(new Edge(j, a.sameArticle(b), linker.score(a, b)));
                }
            }
            graph.edges.add(own);
        }
        return graph;
    }

    /** Each claim's event when {@code inside} and {@code across} are added to the scores. */
    int[] events(double inside, double across) {
        int[] event = new int[examples.size()];
        for (int i = 0; i < event.length; i++) {
            event[i] = i;
            double best = Double.NEGATIVE_INFINITY;
            for (Edge edge : edges.get(i)) {
                double score = edge.score() + (edge.inside() ? inside : across);
                if (score >= 0 && score > best) {
                    best = score;
                    event[i] = event[edge.earlier()];
                }
            }
        }
        return event;
    }

    /** Precision, recall and F1 of "these two claims are one event" over all pairs. */
    double[] score(double inside, double across) {
        int[] found = events(inside, across);
        Map<String, Integer> both = new HashMap<>();
        Map<String, Integer> gold = new HashMap<>();
        Map<String, Integer> own = new HashMap<>();
        for (int i = 0; i < found.length; i++) {
            String event = examples.get(i).event();
            if (event.isEmpty()) {
                continue;
            }
            both.merge(event + " " + found[i], 1, Integer::sum);
            gold.merge(event, 1, Integer::sum);
            own.merge("" + found[i], 1, Integer::sum);
        }
        double precision = pairs(both) / Math.max(1, pairs(own));
        double recall = pairs(both) / Math.max(1, pairs(gold));
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new double[] {precision, recall, f1};
    }

    /** The same, for pairs inside one article ({@code inside}) or across articles only. */
    double[] scorePart(boolean inside) {
        int[] found = events(0, 0);
        double[] n = new double[3];
        for (int i = 0; i < found.length; i++) {
            for (int j = 0; j < i; j++) {
                if (isScored(i, j)
                        && examples.get(i).mention().sameArticle(examples.get(j).mention()) == inside) {
                    boolean gold =
                            examples.get(i).event().equals(examples.get(j).event());
                    boolean own = found[i] == found[j];
                    n[0] += gold && own ? 1 : 0;
                    n[1] += own ? 1 : 0;
                    n[2] += gold ? 1 : 0;
                }
            }
        }
        return new double[] {n[0] / n[1], n[0] / n[2], 2 * n[0] / (n[1] + n[2])};
    }

    private boolean isScored(int i, int j) {
        return !examples.get(i).event().isEmpty() && !examples.get(j).event().isEmpty();
    }

    private static double pairs(Map<String, Integer> sizes) {
        return sizes.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
    }
}
