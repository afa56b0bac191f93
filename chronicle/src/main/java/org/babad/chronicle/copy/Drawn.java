package org.babad.chronicle.copy;

/** Which words of a text stand in another one too, beside the same neighbours. Used by one thread. */
final class Drawn {

    private static final int GAP = 2;

    private final boolean[] drawn;

    private Drawn(int words) {
        drawn = new boolean[words];
    }

    /** Compares {@code words} with those of another text; two are neighbours where at most {@code reach} apart. */
    static Drawn of(int[] words, int[] others, int reach) {
        Pairs pairs = new Pairs(others.length * reach);
        for (int i = 0; i < others.length; i++) {
            for (int j = i + 1; j <= Math.min(others.length - 1, i + reach); j++) {
                pairs.add(others[i], others[j]);
            }
        }
        Drawn out = new Drawn(words.length);
        for (int i = 0; i < words.length; i++) {
            for (int j = i + 1; j <= Math.min(words.length - 1, i + reach); j++) {
                if (pairs.has(words[i], words[j])) {
                    out.drawn[i] = true;
                    out.drawn[j] = true;
                }
            }
        }
        return out;
    }

    /** The share of words drawn, 0 to 1. */
    double words() {
        return share(0, drawn.length);
    }

    /** The share of the first so many words that is drawn, 0 to 1. */
    double first(int words) {
        return share(0, Math.min(words, drawn.length));
    }

    /** How many words that are not drawn follow each other at the most. */
    int longestOwn() {
        int longest = 0;
        int own = 0;
        for (boolean word : drawn) {
            own = word ? 0 : own + 1;
            longest = Math.max(longest, own);
        }
        return longest;
    }

    /** How many drawn words follow each other at the most, with no more than {@value #GAP} others at a time between them. */
    int longestTaken() {
        int longest = 0;
        int taken = 0;
        int gap = 0;
        for (boolean word : drawn) {
            gap = word ? 0 : gap + 1;
            taken = gap > GAP ? 0 : taken + (word ? 1 : 0);
            longest = Math.max(longest, taken);
        }
        return longest;
    }

    /** The share of passages of about {@code size} words of which at least the part {@code least} is drawn, 0 to 1. */
    double passages(int size, double least) {
        if (drawn.length == 0) {
            return 0;
        }
        int passages = Math.max(1, drawn.length / size);
        int count = 0;
        for (int i = 0; i < passages; i++) {
            count += share(drawn.length * i / passages, drawn.length * (i + 1) / passages) >= least ? 1 : 0;
        }
        return (double) count / passages;
    }

    private double share(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += drawn[i] ? 1 : 0;
        }
        return to == from ? 0 : (double) count / (to - from);
    }
}
