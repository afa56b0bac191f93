package org.babad.language.id.syntax;

import java.util.Arrays;

/**
 * Sifts the heads that a word may have, by a score of each alone: at most {@link #MOST}, none that is {@link #MARGIN} less likely (in
 * natural logarithms) than the best. The words beside a word are always kept, so that there is a tree. Pure.
 */
final class HeadFilter {

    static final int MOST = 8;
    static final float MARGIN = 5;

    private HeadFilter() {}

    /** What may be: by head (the root last) times {@code size} plus dependent. */
    static boolean[] sift(ArcFeatures features, int size, TreeScores.Scorer scorer) {
        boolean[] kept = new boolean[(size + 1) * size];
        float[] scores = new float[size + 1];
        float[] best = new float[MOST];
        for (int word = 0; word < size; word++) {
            for (int head = 0; head <= size; head++) {
                scores[head] = head == word ? Float.NEGATIVE_INFINITY : scorer.score(features.rough(head, word));
            }
            float least = least(scores, best);
            for (int head = 0; head <= size; head++) {
                kept[head * size + word] = scores[head] >= least || Math.abs(head - word) == 1 && head < size;
            }
        }
        return kept;
    }

    /** The score under which nothing is kept; {@code best} is written to. */
    private static float least(float[] scores, float[] best) {
        Arrays.fill(best, Float.NEGATIVE_INFINITY);
        for (float score : scores) {
            if (score > best[MOST - 1]) {
                int at = MOST - 1;
                while (at > 0 && best[at - 1] < score) {
                    best[at] = best[at - 1];
                    at--;
                }
                best[at] = score;
            }
        }
        return Math.max(Math.max(best[MOST - 1], best[0] - MARGIN), -Float.MAX_VALUE);
    }
}
