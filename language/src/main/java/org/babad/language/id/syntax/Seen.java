package org.babad.language.id.syntax;

import org.babad.language.id.clue.Clues;
import org.babad.language.id.clue.WordClues;
import org.babad.language.linear.Places;
import org.babad.model.Tag;

/**
 * A tagged sentence as the parser's features see it: each word as values for {@link Places}, and counts of what divides clauses.
 * Behind the words stand the root, at {@code size}, and nothing, at {@code size + 1}. Immutable.
 */
final class Seen {

    private static final int ROOT_TAG = 30;
    private static final int NO_TAG = 31;
    private static final int[] LIMITS = {2, 1, 2, 1, 1, 1};
    /** The room of a count: a piece has fewer words. */
    private static final int COUNT_BITS = 10;

    final int size;
    /** By word: its tag; tag and word; tag and cluster, fine and coarse; tag and affixes; tag and writing. */
    final long[] tag;

    final long[] word;
    final long[] kind;
    final long[] grain;
    final long[] make;
    final long[] shape;
    /** By word its tag's number. */
    final int[] tags;
    /** By word how many of each divider stand before it, ten bits each. */
    private final long[] before;

    /** The words from one to another of a sentence, by themselves. */
    Seen(Clues clues, Tag[] of, int from, int to) {
        size = to - from;
        tag = new long[size + 2];
        word = new long[size + 2];
        kind = new long[size + 2];
        grain = new long[size + 2];
        make = new long[size + 2];
        shape = new long[size + 2];
        tags = new int[size + 2];
        before = new long[size + 1];
        for (int at = 0; at < size + 2; at++) {
            int number = at < size ? of[from + at].ordinal() : at == size ? ROOT_TAG : NO_TAG;
            see(at, number, clues.word(at < size ? from + at : clues.size()));
        }
        for (int at = 0; at < size; at++) {
            count(at, of[from + at], clues.word(from + at));
        }
    }

    private void see(int at, int number, WordClues clues) {
        tags[at] = number;
        tag[at] = Places.value(1, number);
        boolean real = at < size;
        word[at] = Places.value(2, (real ? clues.word : at - size) + tag[at]);
        kind[at] = Places.value(3, (real ? clues.cluster(1) : -1 - at + size) + tag[at]);
        make[at] = Places.value(4, (real ? clues.affixes : at - size) + tag[at]);
        grain[at] = Places.value(5, (real ? clues.cluster(2) : -1 - at + size) + tag[at]);
        shape[at] = Places.value(6, (real ? clues.writing : -1) + tag[at]);
    }

    private void count(int at, Tag of, WordClues clues) {
        boolean mark = of == Tag.PUNCT;
        boolean comma = mark && clues.word == Divider.COMMA;
        boolean small = !mark && of != Tag.PROPN;
        boolean[] is = {comma, mark && !comma, of == Tag.VERB, of == Tag.CCONJ, clues.word == Divider.YANG, small};
        before[at + 1] = before[at];
        for (int divider = 0; divider < is.length; divider++) {
            before[at + 1] += is[divider] ? 1L << COUNT_BITS * divider : 0;
        }
    }

    /** The tag of the word at {@code index}, which may be outside the sentence. */
    long tag(int index) {
        return tag[index < 0 || index >= size ? size + 1 : index];
    }

    /** The word at {@code index}, which may be outside the sentence. */
    long word(int index) {
        return word[index < 0 || index >= size ? size + 1 : index];
    }

    /** What stands between two words, {@code from} and {@code to} excluded: one number. */
    int between(int from, int to) {
        long counts = from + 1 < to ? before[to] - before[from + 1] : 0;
        if (counts == 0) {
            return 0;
        }
        int sum = 0;
        for (int divider = 0; divider < LIMITS.length; divider++) {
            int seen = (int) (counts >>> COUNT_BITS * divider) & (1 << COUNT_BITS) - 1;
            sum = sum * (LIMITS[divider] + 1) + Math.min(LIMITS[divider], seen);
        }
        return sum;
    }

    /** Whether a verb stands before a word. */
    boolean hasVerbBefore(int at) {
        return (before[at] >>> 2 * COUNT_BITS & (1 << COUNT_BITS) - 1) > 0;
    }

    /** A distance in steps that grow. */
    static int span(int from, int to) {
        int steps = Math.abs(from - to);
        return steps <= 5 ? steps : steps <= 7 ? 6 : steps <= 10 ? 7 : steps <= 15 ? 8 : steps <= 25 ? 9 : 10;
    }

    /** Words that divide. */
    private static final class Divider {
        static final long COMMA = org.babad.language.linear.FeatureKey.hash(",");
        static final long YANG = org.babad.language.linear.FeatureKey.hash("yang");
    }
}
