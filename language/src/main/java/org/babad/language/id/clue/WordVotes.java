package org.babad.language.id.clue;

import org.babad.language.chain.Chain;
import org.babad.language.linear.FeatureList;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a sentence say of themselves and of their neighbours, as far as it does not depend on where they stand: summed
 * once for each word and remembered. Thread-safe: sums are immutable, a lost race only computes some twice.
 */
public final class WordVotes {

    /** How far a word speaks, to both sides. */
    public static final int REACH = 2;

    private static final int SLOTS = 1 << 14;

    /** Adds the features of a word for the one that has it {@code step} words behind (before, where negative). */
    public interface Features {
        /** Adds them to the list. */
        void add(WordClues word, int step, FeatureList out);
    }

    /** A word met before, and by step and label what it says. */
    private record Entry(WordClues word, int[] scores) {}

    private final Chain chain;
    private final Features features;
    private final @Nullable Entry[] table = new Entry[SLOTS];

    /** The votes for the labels of a chain. */
    public WordVotes(Chain chain, Features features) {
        this.chain = chain;
        this.features = features;
    }

    /** By word and label the sum of the votes: a new array. */
    public int[] of(Clues clues) {
        int labels = chain.labels();
        int size = clues.size();
        int[] sums = new int[size * labels];
        for (int at = -REACH; at < size + REACH; at++) {
            int[] scores = scores(clues.word(at));
            for (int step = -REACH; step <= REACH; step++) {
                int to = at - step;
                if (to >= 0 && to < size) {
                    add(scores, (step + REACH) * labels, sums, to * labels);
                }
            }
        }
        return sums;
    }

    private void add(int[] from, int start, int[] to, int end) {
        for (int label = 0; label < chain.labels(); label++) {
            to[end + label] += from[start + label];
        }
    }

    private int[] scores(WordClues word) {
        int slot = (int) (word.word ^ word.word >>> 29 ^ word.writing) & SLOTS - 1;
        Entry entry = table[slot];
        if (entry == null || entry.word != word) {
            entry = new Entry(word, sum(word));
            table[slot] = entry;
        }
        return entry.scores;
    }

    private int[] sum(WordClues word) {
        int labels = chain.labels();
        int[] sums = new int[(2 * REACH + 1) * labels];
        FeatureList list = new FeatureList();
        for (int step = -REACH; step <= REACH; step++) {
            int[] scores = new int[labels];
            list.clear();
            features.add(word, step, list);
            chain.score(list, scores);
            System.arraycopy(scores, 0, sums, (step + REACH) * labels, labels);
        }
        return sums;
    }
}
