package org.babad.language.chain;

import java.util.ArrayList;
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
     * @param labels how many labels there are, at most 31
     * @param rounds how often to go through the lessons
     * @param rate how far to move at first
     * @param shrinkage how strongly weights are pulled to zero
     * @param least how often a feature must be met to be learned
     */
    public record Settings(int labels, int rounds, double rate, double shrinkage, int least) {}

    private static final long SEED = 20220224;
    /** The share of sequences in which features that rest on lists of names are left out. */
    private static final double BLIND = 0.3;

    private static final int COPY = 1 << 20;

    private final Settings settings;
    private final FeatureIndex index = new FeatureIndex();
    private final List<Lesson> lessons = new ArrayList<>();
    private final BitSet shared = new BitSet();
    private final boolean[] legal;
    private final Lattice lattice;
    private float[] weights = new float[0];
    private float[] squares = new float[0];
    private final double[] transitions;
    private final double[] transitionSquares;

    /** A sequence: features by number (their complement where known), and the labels that each member may have, as bits. */
    private record Lesson(int[][] features, int[] allowed, float weight) {}

    /** A trainer; {@code legal} says from label (the last row: from the beginning) to label what may follow. */
    public ChainTrainer(Settings settings, boolean[] legal) {
        this.settings = settings;
        this.legal = legal.clone();
        this.lattice = new Lattice(settings.labels);
        this.transitions = new double[legal.length];
        this.transitionSquares = new double[legal.length];
    }

    /** Adds a sequence of a corpus (from 0 on); {@code allowed} has a bit for each label that a member may have. */
    public void add(List<FeatureList> members, int[] allowed, int corpus, double weight) {
        int[][] features = new int[members.size()][];
        for (int i = 0; i < features.length; i++) {
            FeatureList list = members.get(i);
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

    /** Learns, and writes the chain of {@code corpus}. */
    public void train(int corpus, ModelWriter out) {
        weights = new float[index.size() * settings.labels];
        squares = new float[index.size() * settings.labels];
        Random random = new Random(SEED);
        List<Lesson> order = new ArrayList<>(lessons);
        for (int round = 0; round < settings.rounds; round++) {
            Collections.shuffle(order, random);
            for (Lesson lesson : order) {
                learn(lesson, random.nextDouble() < BLIND);
            }
        }
        write(corpus, out);
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
            out[i] = legal[i] ? Math.exp(transitions[i]) : 0;
        }
        return out;
    }

    private boolean isLeftOut(int feature, boolean blind) {
        return feature < 0 && blind || index.count(feature < 0 ? ~feature : feature) < settings.least;
    }

    private void potentials(int[] features, boolean blind, double[] out, int from) {
        int labels = settings.labels;
        for (int feature : features) {
            if (!isLeftOut(feature, blind)) {
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
            out[from + label] = Math.exp(out[from + label] - most);
        }
    }

    private void move(int[] features, boolean blind, double[] nodes, int from) {
        int labels = settings.labels;
        for (int feature : features) {
            if (!isLeftOut(feature, blind)) {
                int row = (feature < 0 ? ~feature : feature) * labels;
                for (int label = 0; label < labels; label++) {
                    double gradient = nodes[from + label] - settings.shrinkage * weights[row + label];
                    float square = squares[row + label] += (float) (gradient * gradient);
                    weights[row + label] += (float) (settings.rate * gradient / Math.sqrt(square + 1e-6));
                }
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

    private void write(int corpus, ModelWriter out) {
        out.number(settings.labels);
        for (int i = 0; i < transitions.length; i++) {
            out.signed(legal[i] ? (int) Math.round(transitions[i] * WeightTable.STEPS) : Chain.FORBIDDEN);
        }
        out.table(rows(corpus));
    }

    /** What a feature weighs for the corpus: the shared weights and those of its copy. */
    private SortedMap<Long, int[]> rows(int corpus) {
        SortedMap<Long, int[]> rows = new TreeMap<>();
        for (int i = shared.nextSetBit(0); i >= 0; i = shared.nextSetBit(i + 1)) {
            rows.put(index.key(i), row(i, index.find(copy(index.key(i), corpus))));
        }
        return rows;
    }

    private int[] row(int common, int copy) {
        int[] row = new int[settings.labels];
        for (int label = 0; label < row.length; label++) {
            float weight = weights[common * row.length + label];
            weight += copy < 0 ? 0 : weights[copy * row.length + label];
            int steps = Math.round(weight * WeightTable.STEPS);
            row[label] = Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, steps));
        }
        return row;
    }
}
