package org.babad.language.id.syntax;

import java.util.Arrays;

/**
 * How far a parse has come: words on the stack, words to come, heads found. The words are 0 to {@code size - 1}; {@code size}
 * is the root, which stands behind the last word. Not thread-safe.
 */
final class ParseState {

    static final int NONE = -1;

    private final int size;
    private final int[] stack;
    private int height;
    private int next;
    private final int[] heads;
    private final int[] leftmost;
    private final int[] rightmost;
    private final int[] lefts;
    private final int[] rights;

    ParseState(int size) {
        this.size = size;
        this.stack = new int[size];
        this.heads = filled(size);
        this.leftmost = filled(size + 1);
        this.rightmost = filled(size + 1);
        this.lefts = new int[size + 1];
        this.rights = new int[size + 1];
    }

    private static int[] filled(int size) {
        int[] out = new int[size];
        Arrays.fill(out, NONE);
        return out;
    }

    boolean isDone() {
        return next == size && height == 0;
    }

    /** Whether a move is possible and leaves one root. */
    boolean allows(Move move) {
        return switch (move) {
            case SHIFT -> next < size;
            case LEFT -> height > 0 && (next < size || height == 1);
            case RIGHT -> height > 1;
        };
    }

    void make(Move move) {
        if (move == Move.SHIFT) {
            stack[height++] = next++;
            return;
        }
        int dependent = stack[--height];
        int head = move == Move.LEFT ? next : stack[height - 1];
        heads[dependent] = head;
        if (dependent < head) {
            leftmost[head] = leftmost[head] == NONE ? dependent : Math.min(leftmost[head], dependent);
            lefts[head]++;
        } else {
            rightmost[head] = dependent;
            rights[head]++;
        }
    }

    /** The word at a depth of the stack, 0 the top; {@link #NONE} where there is none. */
    int stack(int depth) {
        return depth < height ? stack[height - 1 - depth] : NONE;
    }

    /** The word that comes after {@code step} others; the root behind the last, then {@link #NONE}. */
    int next(int step) {
        return next + step <= size ? next + step : NONE;
    }

    int height() {
        return height;
    }

    /** The heads; the root is {@code size}. */
    int[] heads() {
        return heads;
    }

    int leftmost(int word) {
        return word == NONE ? NONE : leftmost[word];
    }

    int rightmost(int word) {
        return word == NONE ? NONE : rightmost[word];
    }

    /** How many dependents a word has on its left, at most three. */
    int lefts(int word) {
        return word == NONE ? 0 : Math.min(3, lefts[word]);
    }

    /** How many dependents a word has on its right, at most three. */
    int rights(int word) {
        return word == NONE ? 0 : Math.min(3, rights[word]);
    }
}
