package org.babad.language.id.syntax;

import java.util.Arrays;

/**
 * Finds the projective tree of the greatest score, where arcs and neighbouring dependents of one head have scores (Eisner 1996;
 * McDonald and Pereira 2006). One word hangs on the root. The work grows with the cube of the length, so callers bound that. Made
 * for one sentence; not thread-safe.
 */
final class TreeSearch {

    private static final float NEVER = -1e9f;

    /** The scores of the parts of a tree. */
    interface Scores {
        /** Whether an arc may be; arcs between neighbours may always. */
        boolean allows(int head, int dependent);

        /** The score of an arc that may be; a head of the sentence's size is the root. */
        float arc(int head, int dependent);

        /** The score of a dependent whose next sibling towards the head is this one; the head itself where there is none. */
        float siblings(int head, int sibling, int dependent);
    }

    private final int size;
    private final Scores scores;
    /** By first and last word: spans whose arc (to the right, to the left) is just made, and what split them. */
    private final float[] rightArc;

    private final float[] leftArc;
    private final short[] rightSibling;
    private final short[] leftSibling;
    /** Spans that are complete with their head first, or last. */
    private final float[] headFirst;

    private final float[] headLast;
    private final short[] firstSplit;
    private final short[] lastSplit;
    /** Spans between two siblings. */
    private final float[] apart;

    private final short[] apartSplit;

    TreeSearch(int size, Scores scores) {
        this.size = size;
        this.scores = scores;
        int cells = size * size;
        this.rightArc = filled(cells);
        this.leftArc = filled(cells);
        this.rightSibling = new short[cells];
        this.leftSibling = new short[cells];
        this.headFirst = new float[cells];
        this.headLast = new float[cells];
        this.firstSplit = new short[cells];
        this.lastSplit = new short[cells];
        this.apart = new float[cells];
        this.apartSplit = new short[cells];
    }

    private static float[] filled(int cells) {
        float[] out = new float[cells];
        Arrays.fill(out, NEVER);
        return out;
    }

    /** The heads of the best tree; the root is {@code size}. */
    int[] best() {
        for (int length = 1; length < size; length++) {
            for (int from = 0; from + length < size; from++) {
                joinApart(from, from + length);
                joinRight(from, from + length);
                joinLeft(from, from + length);
                complete(from, from + length);
            }
        }
        int[] heads = new int[size];
        int root = root();
        heads[root] = size;
        followHeadLast(0, root, heads);
        followHeadFirst(root, size - 1, heads);
        return heads;
    }

    private int root() {
        int root = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int word = 0; word < size; word++) {
            float arc = scores.allows(size, word) ? scores.arc(size, word) : NEVER;
            float sum = headLast[word] + headFirst[word * size + size - 1] + arc;
            if (sum > most) {
                most = sum;
                root = word;
            }
        }
        return root;
    }

    private void joinApart(int from, int to) {
        float most = Float.NEGATIVE_INFINITY;
        int best = from;
        for (int at = from; at < to; at++) {
            float sum = headFirst[from * size + at] + headLast[(at + 1) * size + to];
            if (sum > most) {
                most = sum;
                best = at;
            }
        }
        apart[from * size + to] = most;
        apartSplit[from * size + to] = (short) best;
    }

    private void joinRight(int from, int to) {
        if (!scores.allows(from, to)) {
            return;
        }
        float most = headLast[(from + 1) * size + to] + scores.siblings(from, from, to);
        int best = from;
        for (int at = from + 1; at < to; at++) {
            float inner = rightArc[from * size + at];
            if (inner > NEVER) {
                float sum = inner + apart[at * size + to] + scores.siblings(from, at, to);
                if (sum > most) {
                    most = sum;
                    best = at;
                }
            }
        }
        rightArc[from * size + to] = most + scores.arc(from, to);
        rightSibling[from * size + to] = (short) best;
    }

    private void joinLeft(int from, int to) {
        if (!scores.allows(to, from)) {
            return;
        }
        float most = headFirst[from * size + to - 1] + scores.siblings(to, to, from);
        int best = to;
        for (int at = from + 1; at < to; at++) {
            float inner = leftArc[at * size + to];
            if (inner > NEVER) {
                float sum = inner + apart[from * size + at] + scores.siblings(to, at, from);
                if (sum > most) {
                    most = sum;
                    best = at;
                }
            }
        }
        leftArc[from * size + to] = most + scores.arc(to, from);
        leftSibling[from * size + to] = (short) best;
    }

    private void complete(int from, int to) {
        float mostFirst = Float.NEGATIVE_INFINITY;
        float mostLast = Float.NEGATIVE_INFINITY;
        int first = to;
        int last = from;
        for (int at = from; at < to; at++) {
            float sumFirst = rightArc[from * size + at + 1] + headFirst[(at + 1) * size + to];
            float sumLast = headLast[from * size + at] + leftArc[at * size + to];
            if (sumFirst > mostFirst) {
                mostFirst = sumFirst;
                first = at + 1;
            }
            if (sumLast > mostLast) {
                mostLast = sumLast;
                last = at;
            }
        }
        headFirst[from * size + to] = mostFirst;
        firstSplit[from * size + to] = (short) first;
        headLast[from * size + to] = mostLast;
        lastSplit[from * size + to] = (short) last;
    }

    private void followHeadFirst(int from, int to, int[] heads) {
        if (from != to) {
            int split = firstSplit[from * size + to];
            followRight(from, split, heads);
            followHeadFirst(split, to, heads);
        }
    }

    private void followHeadLast(int from, int to, int[] heads) {
        if (from != to) {
            int split = lastSplit[from * size + to];
            followHeadLast(from, split, heads);
            followLeft(split, to, heads);
        }
    }

    private void followRight(int from, int to, int[] heads) {
        heads[to] = from;
        int sibling = rightSibling[from * size + to];
        if (sibling == from) {
            followHeadLast(from + 1, to, heads);
        } else {
            followRight(from, sibling, heads);
            followApart(sibling, to, heads);
        }
    }

    private void followLeft(int from, int to, int[] heads) {
        heads[from] = to;
        int sibling = leftSibling[from * size + to];
        if (sibling == to) {
            followHeadFirst(from, to - 1, heads);
        } else {
            followLeft(sibling, to, heads);
            followApart(from, sibling, heads);
        }
    }

    private void followApart(int from, int to, int[] heads) {
        int split = apartSplit[from * size + to];
        followHeadFirst(from, split, heads);
        followHeadLast(split + 1, to, heads);
    }
}
