package org.babad.language.id.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Moves without cost rebuild every projective tree, and any moves at all build some tree. */
class OracleTest {

    private static int[] randomTree(Random random, int size) {
        int[] heads = new int[size];
        int root = random.nextInt(size);
        for (int i = 0; i < size; i++) {
            heads[i] = i == root ? size : i < root ? i + 1 + random.nextInt(root - i) : root + random.nextInt(i - root);
        }
        return Projective.of(heads);
    }

    @RepeatedTest(200)
    void movesWithoutCostRebuildTheTree(org.junit.jupiter.api.RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int[] tree = randomTree(random, 1 + random.nextInt(12));
        ParseState state = new ParseState(tree.length);
        Oracle oracle = new Oracle(tree);
        while (!state.isDone()) {
            state.make(withoutCost(oracle, state));
        }
        assertThat(state.heads()).isEqualTo(tree);
    }

    private static Move withoutCost(Oracle oracle, ParseState state) {
        return Arrays.stream(Move.ALL)
                .filter(move -> state.allows(move) && oracle.cost(state, move) == 0)
                .findFirst()
                .orElseThrow();
    }

    @RepeatedTest(200)
    void anyMovesLeaveOneRoot(org.junit.jupiter.api.RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int size = 1 + random.nextInt(20);
        ParseState state = new ParseState(size);
        while (!state.isDone()) {
            Move move = Move.ALL[random.nextInt(3)];
            if (state.allows(move)) {
                state.make(move);
            }
        }
        assertThat(Arrays.stream(state.heads()).filter(head -> head == size).count())
                .isEqualTo(1);
        assertThat(state.heads()).doesNotContain(ParseState.NONE);
    }

    @Test
    void anArcThatCrossesIsLifted() {
        int[] crossing = {2, 3, 4, 4, 5};
        assertThat(Projective.of(crossing)).containsExactly(4, 4, 4, 4, 5);
        int[] straight = {1, 4, 1, 4, 5};
        assertThat(Projective.of(straight)).isEqualTo(straight);
    }
}
