package org.babad.language.chain;

import org.babad.language.linear.FeatureList;
import org.babad.language.linear.ModelReader;
import org.babad.language.linear.WeightTable;

/**
 * Gives each member of a sequence a label: the sequence of labels that weighs most, by the features of each member and by
 * what follows what. Immutable and thread-safe; time proportional to the length.
 */
public final class Chain {

    /** The weight, in steps, of what must not follow. */
    static final int FORBIDDEN = -10_000_000;

    private final int labels;
    private final WeightTable weights;
    /** From label (the last row: from the beginning) to label, in steps. */
    private final int[] transitions;

    private Chain(int labels, WeightTable weights, int[] transitions) {
        this.labels = labels;
        this.weights = weights;
        this.transitions = transitions;
    }

    /** Reads a chain that {@link ChainTrainer} wrote. */
    public static Chain read(ModelReader in) {
        int labels = (int) in.number();
        int[] transitions = new int[(labels + 1) * labels];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.signed();
        }
        return new Chain(labels, in.table(), transitions);
    }

    /** How many labels there are. */
    public int labels() {
        return labels;
    }

    /** The best labels of a sequence whose members have these features. */
    public int[] label(Members members) {
        return label(members, new int[members.size() * labels]);
    }

    /**
     * The best labels of a sequence whose members have these features and, by member and label, a score already ({@link #score} of
     * other features), which is overwritten.
     */
    public int[] label(Members members, int[] scored) {
        int size = members.size();
        int[] best = new int[size];
        if (size == 0) {
            return best;
        }
        byte[] before = new byte[size * labels];
        int[] last = reach(members, scored, before);
        int label = argMax(last);
        for (int at = size - 1; at >= 0; at--) {
            best[at] = label;
            label = before[at * labels + label];
        }
        return best;
    }

    /** Adds what features weigh to the scores of the labels. */
    public void score(FeatureList features, int[] scores) {
        weights.addTo(scores, features);
    }

    private static int argMax(int[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    /** Viterbi's forward pass: the weight of the best way to each label of the last member. */
    private int[] reach(Members members, int[] scored, byte[] before) {
        int[] reached = new int[labels];
        int[] next = new int[labels];
        int[] scores = new int[labels];
        FeatureList features = new FeatureList();
        for (int at = 0; at < members.size(); at++) {
            System.arraycopy(scored, at * labels, scores, 0, labels);
            features.clear();
            members.addUnscored(at, features);
            weights.addTo(scores, features);
            for (int to = 0; to < labels; to++) {
                int from = at == 0 ? labels : bestFrom(reached, to);
                before[at * labels + to] = (byte) from;
                int weight = (at == 0 ? 0 : reached[from]) + transitions[from * labels + to] + scores[to];
                next[to] = weight;
            }
            settle(next);
            int[] spare = reached;
            reached = next;
            next = spare;
        }
        return reached;
    }

    /** Moves the weights so that the best is zero: sequences of any length stay within the numbers. */
    private static void settle(int[] reached) {
        int most = Integer.MIN_VALUE;
        for (int weight : reached) {
            most = Math.max(most, weight);
        }
        for (int i = 0; i < reached.length; i++) {
            reached[i] = Math.max(reached[i] - most, FORBIDDEN);
        }
    }

    private int bestFrom(int[] reached, int to) {
        int best = 0;
        int most = Integer.MIN_VALUE;
        for (int from = 0; from < labels; from++) {
            int weight = reached[from] + transitions[from * labels + to];
            if (weight > most) {
                most = weight;
                best = from;
            }
        }
        return best;
    }
}
