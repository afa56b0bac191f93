package org.babad.language.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.babad.language.linear.FeatureKey;
import org.babad.language.linear.FeatureList;
import org.babad.language.linear.ModelReader;
import org.babad.language.linear.ModelWriter;
import org.junit.jupiter.api.Test;

/** A chain learns what members say, what follows what, and what lessons leave open. */
class ChainTrainerTest {

    private static final int LABELS = 3;

    /** Letters as members: the letter is the only feature. */
    private record Letters(String text) implements Members {

        @Override
        public int size() {
            return text.length();
        }

        @Override
        public void addFeatures(int index, FeatureList out) {
            out.add(FeatureKey.of(1, text.charAt(index)));
        }
    }

    private static boolean[] allLegal() {
        boolean[] legal = new boolean[(LABELS + 1) * LABELS];
        Arrays.fill(legal, true);
        return legal;
    }

    private static long[] bits(String labels) {
        return labels.chars().mapToLong(c -> c == '?' ? 6 : 1L << c - '0').toArray();
    }

    private static byte[] learn(boolean[] legal, double[] shares, List<String[]> lessons) {
        ChainTrainer trainer = new ChainTrainer(new ChainTrainer.Settings(LABELS, 40, 0.2, 1e-4, 1), legal);
        for (String[] lesson : lessons) {
            trainer.add(new Letters(lesson[0]), bits(lesson[1]), lesson[2].equals("own") ? 0 : 1, 1);
        }
        trainer.learn();
        ModelWriter out = new ModelWriter("letters");
        trainer.write(shares, out);
        return out.bytes();
    }

    private static int[] label(byte[] model, String text) {
        return Chain.read(new ModelReader("letters", model)).label(new Letters(text));
    }

    @Test
    void learnsMembersAndWhatFollows() {
        byte[] model = learn(allLegal(), new double[] {1, 0}, List.of(new String[] {"abx", "012", "own"}, new String[] {
            "bax", "101", "own"
        }));
        assertThat(label(model, "abx")).containsExactly(0, 1, 2);
        assertThat(label(model, "bax")).containsExactly(1, 0, 1);
        assertThat(label(model, "")).isEmpty();
    }

    @Test
    void whatMustNotFollowNeverDoes() {
        boolean[] legal = allLegal();
        legal[0 * LABELS + 2] = false;
        legal[LABELS * LABELS + 2] = false;
        byte[] model =
                learn(legal, new double[] {1, 0}, List.of(new String[][] {{"acb", "012", "own"}, {"bc", "12", "own"}}));
        for (String text : List.of("ccc", "acacc", "cab", "zzz", "aaaccccb")) {
            int[] labels = label(model, text);
            assertThat(labels[0]).isNotEqualTo(2);
            for (int i = 1; i < labels.length; i++) {
                assertThat(labels[i - 1] == 0 && labels[i] == 2).isFalse();
            }
        }
    }

    @Test
    void whatALessonLeavesOpenTheOthersDecide() {
        byte[] model = learn(allLegal(), new double[] {1, 0}, List.of(new String[][] {
            {"p", "1", "own"}, {"q", "2", "own"}, {"pz", "??", "own"}, {"qw", "??", "own"}
        }));
        assertThat(label(model, "p")).containsExactly(1);
        assertThat(label(model, "q")).containsExactly(2);
        assertThat(label(model, "pz")[0]).isEqualTo(1);
    }

    @Test
    void eachCorpusKeepsItsOwnConvention() {
        List<String[]> lessons = List.of(new String[][] {{"k", "1", "own"}, {"k", "2", "other"}, {"m", "0", "other"}});
        assertThat(label(learn(allLegal(), new double[] {1, 0}, lessons), "k")).containsExactly(1);
        assertThat(label(learn(allLegal(), new double[] {0, 1}, lessons), "k")).containsExactly(2);
        assertThat(label(learn(allLegal(), new double[] {1, 0}, lessons), "m")).containsExactly(0);
    }

    @Test
    void theSameLessonsGiveTheSameBytes() {
        List<String[]> lessons = List.of(new String[][] {{"abcab", "01201", "own"}, {"bacca", "10220", "other"}});
        assertThat(learn(allLegal(), new double[] {1, 0}, lessons))
                .isEqualTo(learn(allLegal(), new double[] {1, 0}, lessons));
    }

    @Test
    void aLongSequenceStaysWithinTheNumbers() {
        byte[] model = learn(
                allLegal(), new double[] {1, 0}, List.of(new String[][] {{"ab", "01", "own"}, {"ba", "10", "own"}}));
        int[] labels = label(model, "ab".repeat(200_000));
        assertThat(labels[399_998]).isZero();
        assertThat(labels[399_999]).isEqualTo(1);
    }
}
