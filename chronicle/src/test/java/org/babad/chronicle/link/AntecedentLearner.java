package org.babad.chronicle.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.babad.chronicle.link.LinkingMeasure.Example;

/**
 * Learns weights for the choice that the linker makes: of each claim, one of its right antecedents is to outscore all wrong
 * ones and 0, or 0 all where there is no right one. Gradient ascent on the log likelihood that stays near {@code priors.tsv}; the
 * same result each time.
 */
final class AntecedentLearner {

    private static final int CLUES = Clue.values().length;
    private static final int ROUNDS = 1500;
    private static final double SHRINK = 0.006;

    private final List<Choice> choices = new ArrayList<>();
    private final double[] priors = priors();
    private final double[] weights = priors();

    private AntecedentLearner() {}

    private static double[] priors() {
        Weights prior = Weights.read("priors.tsv");
        double[] out = new double[2 * CLUES];
        for (Clue clue : Clue.values()) {
            out[clue.ordinal()] = prior.of(clue, true);
            out[CLUES + clue.ordinal()] = prior.of(clue, false);
        }
        return out;
    }

    /** What one claim has to choose from. */
    private record Choice(List<double[]> clues, List<Boolean> right) {}

    static AntecedentLearner of(List<Example> examples) {
        AntecedentLearner learner = new AntecedentLearner();
        for (int i = 0; i < examples.size(); i++) {
            if (examples.get(i).event().isEmpty()) {
                continue;
            }
            learner.add(examples.get(i), examples.subList(0, i));
        }
        learner.learn();
        return learner;
    }

    List<Double> weights(boolean inside) {
        int from = inside ? 0 : CLUES;
        return Arrays.stream(weights, from, from + CLUES).boxed().toList();
    }

    private void add(Example claim, List<Example> before) {
        Linker linker = new Linker(Weights.shipped());
        Choice choice = new Choice(new ArrayList<>(), new ArrayList<>());
        for (Example other : before) {
            if (!other.event().isEmpty() && linker.comparable(claim.mention(), other.mention())) {
                choice.clues().add(clues(claim.mention(), other.mention()));
                choice.right().add(claim.event().equals(other.event()));
            }
        }
        if (!choice.clues().isEmpty()) {
            choices.add(choice);
        }
    }

    private static double[] clues(Mention a, Mention b) {
        double[] out = new double[2 * CLUES];
        Comparison comparison = Comparison.of(a, b);
        int from = a.sameArticle(b) ? 0 : CLUES;
        for (Clue clue : Clue.values()) {
            out[from + clue.ordinal()] = comparison.value(clue);
        }
        return out;
    }

    private void learn() {
        double[] speed = new double[weights.length];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[weights.length];
            choices.forEach(choice -> slope(choice, slope));
            for (int i = 0; i < weights.length; i++) {
                speed[i] = 0.9 * speed[i] + 0.3 * (slope[i] / choices.size() - SHRINK * (weights[i] - priors[i]));
                weights[i] += speed[i];
            }
        }
    }

    private void slope(Choice choice, double[] slope) {
        int n = choice.clues().size();
        double[] odds = new double[n];
        boolean any = choice.right().contains(true);
        double all = 1;
        double right = any ? 0 : 1;
        for (int k = 0; k < n; k++) {
            odds[k] = Math.exp(Math.min(30, dot(choice.clues().get(k))));
            all += odds[k];
            right += choice.right().get(k) ? odds[k] : 0;
        }
        for (int k = 0; k < n; k++) {
            double pull = (choice.right().get(k) ? odds[k] / right : 0) - odds[k] / all;
            for (int i = 0; i < slope.length; i++) {
                slope[i] += pull * choice.clues().get(k)[i];
            }
        }
    }

    private double dot(double[] clues) {
        double sum = 0;
        for (int i = 0; i < clues.length; i++) {
            sum += weights[i] * clues[i];
        }
        return sum;
    }
}
