package org.babad.model;

import java.util.List;
import java.util.Objects;

/**
 * The grammar of a sentence: a node for each token, in the same order, that together form one tree.
 *
 * @param nodes one for each token of the sentence
 */
public record Syntax(List<Node> nodes) {

    /** The {@link Node#head} of the root. */
    public static final int ROOT = -1;

    /**
     * A token in the tree.
     *
     * @param tag its part of speech
     * @param head the index of the token that it depends on, in the sentence; {@link #ROOT} for the root
     * @param relation how it depends on its head; {@link Relation#ROOT} for the root and for it alone
     */
    public record Node(Tag tag, int head, Relation relation) {

        public Node {
            Objects.requireNonNull(tag, "tag");
            Objects.requireNonNull(relation, "relation");
            if (head < ROOT || (head == ROOT) != (relation == Relation.ROOT)) {
                throw new IllegalArgumentException("head " + head + " by relation " + relation.label());
            }
        }
    }

    public Syntax {
        nodes = List.copyOf(nodes);
        checkTree(nodes);
    }

    private static void checkTree(List<Node> nodes) {
        boolean[] reachesRoot = new boolean[nodes.size()];
        int roots = 0;
        for (int i = 0; i < reachesRoot.length; i++) {
            roots += nodes.get(i).head == ROOT ? 1 : 0;
            climb(nodes, i, reachesRoot);
        }
        if (!nodes.isEmpty() && roots != 1) {
            throw new IllegalArgumentException("a sentence has one root, not " + roots);
        }
    }

    private static void climb(List<Node> nodes, int from, boolean[] reachesRoot) {
        int at = from;
        for (int steps = 0; at != ROOT && !reachesRoot[at]; steps++) {
            if (steps == reachesRoot.length || nodes.get(at).head >= reachesRoot.length) {
                throw new IllegalArgumentException("no way from token " + from + " to the root");
            }
            at = nodes.get(at).head;
        }
        for (int i = from; i != at; i = nodes.get(i).head) {
            reachesRoot[i] = true;
        }
    }

    /** The part of speech of the token at {@code index}. */
    public Tag tag(int index) {
        return nodes.get(index).tag;
    }

    /** The index of the head of the token at {@code index}; {@link #ROOT} for the root. */
    public int head(int index) {
        return nodes.get(index).head;
    }

    /** How the token at {@code index} depends on its head. */
    public Relation relation(int index) {
        return nodes.get(index).relation;
    }
}
