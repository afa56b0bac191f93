package org.babad.language.id.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search finds what trying every tree finds. */
class TreeSearchTest {

    /** Scores drawn by lot; some arcs may not be. */
    private static final class Drawn implements TreeSearch.Scores {

        private final int size;
        private final float[] arcs;
        private final float[] siblings;
        private final boolean[] allowed;

        Drawn(int size, Random random) {
            this.size = size;
            this.arcs = new float[(size + 1) * size];
            this.allowed = new boolean[(size + 1) * size];
            this.siblings = new float[size * size * size];
            for (int i = 0; i < arcs.length; i++) {
                arcs[i] = random.nextInt(100);
                boolean besideEachOther = i / size < size && Math.abs(i / size - i % size) == 1;
                allowed[i] = besideEachOther || i / size == size || random.nextInt(3) > 0;
            }
            for (int i = 0; i < siblings.length; i++) {
                siblings[i] = random.nextInt(60);
            }
        }

        @Override
        public boolean allows(int head, int dependent) {
            return allowed[head * size + dependent];
        }

        @Override
        public float arc(int head, int dependent) {
            return arcs[head * size + dependent];
        }

        @Override
        public float siblings(int head, int sibling, int dependent) {
            return siblings[(head * size + sibling) * size + dependent];
        }

        float of(int[] heads) {
            float sum = 0;
            for (int word = 0; word < size; word++) {
                sum += allows(heads[word], word) ? arc(heads[word], word) : -1e9f;
                sum += heads[word] < size ? siblings(heads[word], sibling(heads, word), word) : 0;
            }
            return sum;
        }

        private static int sibling(int[] heads, int word) {
            int step = heads[word] > word ? 1 : -1;
            int at = word + step;
            while (at != heads[word] && heads[at] != heads[word]) {
                at += step;
            }
            return at;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void noTreeIsBetter(int size) {
        Random random = new Random(size);
        for (int i = 0; i < 40; i++) {
            Drawn scores = new Drawn(size, random);
            int[] found = new TreeSearch(size, scores).best();
            assertThat(isProjectiveTree(found)).isTrue();
            assertThat(scores.of(found)).isCloseTo(most(scores, new int[size], 0), within(0.5f));
        }
    }

    private static float most(Drawn scores, int[] heads, int from) {
        if (from == heads.length) {
            return isProjectiveTree(heads) ? scores.of(heads) : Float.NEGATIVE_INFINITY;
        }
        float most = Float.NEGATIVE_INFINITY;
        for (int head = 0; head <= heads.length; head++) {
            heads[from] = head;
            most = head == from ? most : Math.max(most, most(scores, heads, from + 1));
        }
        return most;
    }

    /** One root, every word below it, and no word between a head and its dependent that is not below the head. */
    private static boolean isProjectiveTree(int[] heads) {
        int roots = 0;
        for (int word = 0; word < heads.length; word++) {
            roots += heads[word] == heads.length ? 1 : 0;
            for (int at = Math.min(word, heads[word]) + 1; at < Math.max(word, heads[word]); at++) {
                if (heads[word] < heads.length && !isBelow(heads, at, heads[word])) {
                    return false;
                }
            }
            if (!isBelow(heads, word, heads.length)) {
                return false;
            }
        }
        return roots == 1;
    }

    private static boolean isBelow(int[] heads, int word, int above) {
        int at = word;
        for (int steps = 0; steps <= heads.length && at < heads.length; steps++) {
            at = heads[at];
            if (at == above) {
                return true;
            }
        }
        return false;
    }
}
