package org.babad.language.id.syntax;

/** How many right heads a move makes unreachable, whatever was done before (Goldberg and Nivre 2013). */
record Oracle(int[] gold) {

    /** The cost of a move that the state allows. */
    int cost(ParseState state, Move move) {
        return switch (move) {
            case SHIFT -> shift(state);
            case LEFT -> left(state);
            case RIGHT -> right(state);
        };
    }

    private int shift(ParseState state) {
        int word = state.next(0);
        int cost = 0;
        for (int depth = 0; depth < state.height(); depth++) {
            int on = state.stack(depth);
            cost += gold[on] == word ? 1 : 0;
            cost += depth > 0 && gold[word] == on ? 1 : 0;
        }
        return cost;
    }

    private int left(ParseState state) {
        int word = state.stack(0);
        int head = gold[word];
        int next = state.next(0);
        return (head == state.stack(1) || head > next ? 1 : 0) + dependentsToCome(word, next);
    }

    private int right(ParseState state) {
        int word = state.stack(0);
        return (gold[word] >= state.next(0) ? 1 : 0) + dependentsToCome(word, state.next(0));
    }

    private int dependentsToCome(int word, int from) {
        int count = 0;
        for (int at = from; at < gold.length; at++) {
            count += gold[at] == word ? 1 : 0;
        }
        return count;
    }
}
