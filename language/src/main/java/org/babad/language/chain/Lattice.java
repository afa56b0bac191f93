package org.babad.language.chain;

import java.util.Arrays;

/**
 * The sums over all ways through a sequence: what each member's labels and each transition weigh among the ways that are
 * allowed. Room is kept between sequences; not thread-safe.
 */
final class Lattice {

    private final int labels;
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double[] scale = new double[0];

    Lattice(int labels) {
        this.labels = labels;
    }

    /**
     * Adds {@code sign} times the share of each label and transition.
     *
     * @param potentials the exponentials of the members' scores, zero where a label is not allowed
     * @param transitions the exponentials of the transitions, the last row from the beginning
     * @param nodes receives the shares of the labels of each member
     * @param edges receives the shares of the transitions
     */
    void share(double[] potentials, double[] transitions, double sign, double[] nodes, double[] edges) {
        int size = potentials.length / labels;
        makeRoom(potentials.length, size);
        forward(potentials, transitions, size);
        backward(potentials, transitions, size);
        for (int i = 0; i < potentials.length; i++) {
            nodes[i] += sign * forward[i] * backward[i];
        }
        for (int to = 0; to < labels; to++) {
            edges[labels * labels + to] += sign * forward[to] * backward[to];
        }
        for (int at = 1; at < size; at++) {
            edges(at, potentials, transitions, sign, edges);
        }
    }

    private void makeRoom(int cells, int size) {
        if (forward.length < cells) {
            forward = new double[cells];
            backward = new double[cells];
            scale = new double[size];
        }
        scale = scale.length < size ? new double[size] : scale;
    }

    private void forward(double[] potentials, double[] transitions, int size) {
        for (int at = 0; at < size; at++) {
            double sum = 0;
            for (int to = 0; to < labels; to++) {
                double reached = at == 0 ? transitions[labels * labels + to] : 0;
                for (int from = 0; at > 0 && from < labels; from++) {
                    reached += forward[(at - 1) * labels + from] * transitions[from * labels + to];
                }
                forward[at * labels + to] = reached * potentials[at * labels + to];
                sum += forward[at * labels + to];
            }
            scale[at] = Math.max(sum, 1e-300);
            for (int to = 0; to < labels; to++) {
                forward[at * labels + to] /= scale[at];
            }
        }
    }

    private void backward(double[] potentials, double[] transitions, int size) {
        Arrays.fill(backward, (size - 1) * labels, size * labels, 1);
        for (int at = size - 2; at >= 0; at--) {
            for (int from = 0; from < labels; from++) {
                double reached = 0;
                for (int to = 0; to < labels; to++) {
                    int next = (at + 1) * labels + to;
                    reached += transitions[from * labels + to] * potentials[next] * backward[next];
                }
                backward[at * labels + from] = reached / scale[at + 1];
            }
        }
    }

    private void edges(int at, double[] potentials, double[] transitions, double sign, double[] edges) {
        for (int from = 0; from < labels; from++) {
            double before = sign * forward[(at - 1) * labels + from] / scale[at];
            for (int to = 0; to < labels; to++) {
                int next = at * labels + to;
                edges[from * labels + to] +=
                        before * transitions[from * labels + to] * potentials[next] * backward[next];
            }
        }
    }
}
