package org.babad.language.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.babad.language.linear.FeatureIndex;
import org.babad.language.linear.FeatureKey;
import org.babad.language.linear.FeatureList;
import org.babad.language.linear.ModelWriter;
import org.babad.language.linear.WeightTable;

/**
 * Learns a {@link Chain} from sequences: a conditional random field by stochastic gradients (AdaGrad). A member's label may be
 * known, or known to be one of several: then the chain learns from what the others leave open. Sequences of several corpora
 * share features and have a copy of each of their own ("frustratingly easy domain adaptation", Daumé 2007), so that a
 * convention of one does not spoil the others; the chain that is written is that of one corpus. The same lessons in the same
 * order give the same weights. Not thread-safe.
 */
public final class ChainTrainer {

    /**
     * How to learn.
     *
     * @param labels how many labels there are, at most 63
     * @param rounds how often to go through the lessons
     * @param rate how far to move at first
     * @param shrinkage how strongly weights are pulled to zero
     * @param least how often a feature must be met to be learned
     */
    public record Settings(int labels, int rounds, double rate, double shrinkage, int least) {}

    private static final long SEED = 20220224;
    /** The share of sequences in which features that rest on lists of names are left out. */
    private static final double BLIND = 0.3;

    /** Gradients below this move nothing: most members are soon right, and learning costs a fraction. */
    private static final double SLIGHT = 5e-3;

    private static final int COPY = 1 << 20;
    private static final int NO_ROW = -1;
    /** Weights of fewer steps are left out of the model. */
    private static final int LEAST_STEPS = 2;

    private final Settings settings;
    private final FeatureIndex index = new FeatureIndex();
    private final List<Lesson> lessons = new ArrayList<>();
    private final BitSet shared = new BitSet();
    private final boolean[] legal;
    private final Lattice lattice;
    /** By the number of a feature where its weights begin, in rows. */
    private int[] rows = new int[0];

    private float[] weights = new float[0];
    private float[] squares = new float[0];
    private final double[] transitions;
    private final double[] transitionSquares;

    /** A sequence: features by number (their complement where known), and the labels that each member may have, as bits. */
    private record Lesson(int[][] features, long[] allowed, float weight) {}

    /** A trainer; {@code legal} says from label (the last row: from the beginning) to label what may follow. */
    public ChainTrainer(Settings settings, boolean[] legal) {
        this.settings = settings;
        this.legal = legal.clone();
        this.lattice = new Lattice(settings.labels);
        this.transitions = new double[legal.length];
        this.transitionSquares = new double[legal.length];
    }

    /** Adds a sequence of a corpus (from 0 on); {@code allowed} has a bit for each label that a member may have. */
    public void add(Members members, long[] allowed, int corpus, double weight) {
        int[][] features = new int[members.size()][];
        FeatureList list = new FeatureList();
        for (int i = 0; i < features.length; i++) {
            list.clear();
            members.addFeatures(i, list);
            features[i] = new int[2 * list.size()];
            for (int j = 0; j < list.size(); j++) {
                int common = index.meet(list.key(j));
                int own = index.meet(copy(list.key(j), corpus));
                shared.set(common);
                features[i][2 * j] = list.isKnown(j) ? ~common : common;
                features[i][2 * j + 1] = list.isKnown(j) ? ~own : own;
            }
        }
        lessons.add(new Lesson(features, allowed.clone(), (float) weight));
    }

    private static long copy(long key, int corpus) {
        return FeatureKey.of(COPY + corpus, key);
    }

    /** Learns from what was added; once. */
    public void learn() {
        int frequent = numberFrequent();
        weights = new float[frequent * settings.labels];
        squares = new float[frequent * settings.labels];
        Random random = new Random(SEED);
        List<Lesson> order = new ArrayList<>(lessons);
        for (int round = 0; round < settings.rounds; round++) {
            Collections.shuffle(order, random);
            for (Lesson lesson : order) {
                learn(lesson, random.nextDouble() < BLIND);
            }
        }
    }

    /** Gives the features that are met often enough numbers of their own, and takes the others out of the lessons. */
    private int numberFrequent() {
        int frequent = 0;
        rows = new int[index.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = index.count(i) < settings.least ? NO_ROW : frequent++;
        }
        for (Lesson lesson : lessons) {
            for (int i = 0; i < lesson.features.length; i++) {
                lesson.features[i] = Arrays.stream(lesson.features[i])
                        .filter(f -> rows[f < 0 ? ~f : f] != NO_ROW)
                        .map(f -> f < 0 ? ~rows[~f] : rows[f])
                        .toArray();
            }
        }
        return frequent;
    }

    private void learn(Lesson lesson, boolean blind) {
        int labels = settings.labels;
        int size = lesson.features.length;
        double[] free = new double[size * labels];
        double[] bound = new double[size * labels];
        for (int at = 0; at < size; at++) {
            potentials(lesson.features[at], blind, free, at * labels);
            for (int label = 0; label < labels; label++) {
                bound[at * labels + label] = (lesson.allowed[at] >> label & 1) == 0 ? 0 : free[at * labels + label];
            }
        }
        double[] nodes = new double[size * labels];
        double[] edges = new double[transitions.length];
        double[] steps = exponentials();
        lattice.share(bound, steps, lesson.weight, nodes, edges);
        lattice.share(free, steps, -lesson.weight, nodes, edges);
        for (int at = 0; at < size; at++) {
            move(lesson.features[at], blind, nodes, at * labels);
        }
        moveTransitions(edges);
    }

    private double[] exponentials() {
        double[] out = new double[transitions.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = legal[i] ? StrictMath.exp(transitions[i]) : 0;
        }
        return out;
    }

    private void potentials(int[] features, boolean blind, double[] out, int from) {
        int labels = settings.labels;
        for (int feature : features) {
            if (feature >= 0 || !blind) {
                int row = (feature < 0 ? ~feature : feature) * labels;
                for (int label = 0; label < labels; label++) {
                    out[from + label] += weights[row + label];
                }
            }
        }
        double most = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < labels; label++) {
            most = Math.max(most, out[from + label]);
        }
        for (int label = 0; label < labels; label++) {
            out[from + label] = StrictMath.exp(out[from + label] - most);
        }
    }

    /** Moves the weights of a member's features by its gradients; what is as good as right moves nothing. */
    private void move(int[] features, boolean blind, double[] nodes, int from) {
        for (int label = 0; label < settings.labels; label++) {
            double gradient = nodes[from + label];
            if (Math.abs(gradient) >= SLIGHT) {
                move(features, blind, label, (float) gradient);
            }
        }
    }

    private void move(int[] features, boolean blind, int label, float push) {
        for (int feature : features) {
            if (feature >= 0 || !blind) {
                int at = (feature < 0 ? ~feature : feature) * settings.labels + label;
                float gradient = push - (float) settings.shrinkage * weights[at];
                squares[at] += gradient * gradient;
                weights[at] += (float) settings.rate * gradient / (float) Math.sqrt(squares[at] + 1e-6f);
            }
        }
    }

    private void moveTransitions(double[] edges) {
        for (int i = 0; i < edges.length; i++) {
            double gradient = edges[i] - settings.shrinkage * transitions[i];
            transitionSquares[i] += gradient * gradient;
            transitions[i] += settings.rate * gradient / Math.sqrt(transitionSquares[i] + 1e-6);
        }
    }

    /** Writes the chain with so much of the own weights of each corpus: {1, 0} is the chain of the first of two. */
    public void write(double[] shares, ModelWriter out) {
        out.number(settings.labels);
        for (int i = 0; i < transitions.length; i++) {
            out.signed(legal[i] ? (int) Math.round(transitions[i] * WeightTable.STEPS) : Chain.FORBIDDEN);
        }
        out.table(merged(shares));
    }

    /** What a feature weighs: the shared weights and those of its copies, less what hardly weighs anything. */
    private SortedMap<Long, int[]> merged(double[] shares) {
        SortedMap<Long, int[]> out = new TreeMap<>();
        for (int i = shared.nextSetBit(0); i >= 0; i = shared.nextSetBit(i + 1)) {
            double[] sum = new double[settings.labels];
            addRow(i, 1, sum);
            for (int corpus = 0; corpus < shares.length; corpus++) {
                addRow(index.find(copy(index.key(i), corpus)), shares[corpus], sum);
            }
            out.put(index.key(i), steps(sum));
        }
        return out;
    }

    private void addRow(int feature, double share, double[] sum) {
        int from = feature < 0 ? NO_ROW : rows[feature];
        for (int label = 0; from != NO_ROW && label < sum.length; label++) {
            sum[label] += share * weights[from * sum.length + label];
        }
    }

    private static int[] steps(double[] sum) {
        int[] row = new int[sum.length];
        for (int label = 0; label < row.length; label++) {
            int steps = (int) Math.round(sum[label] * WeightTable.STEPS);
            boolean slight = Math.abs(steps) < LEAST_STEPS;
            row[label] = slight ? 0 : Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, steps));
        }
        return row;
    }
}
