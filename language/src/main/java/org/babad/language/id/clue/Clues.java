package org.babad.language.id.clue;

import org.babad.language.linear.FeatureKey;

/**
 * What can be seen of the words of a sentence. Places before its first and behind its last word have the clues of an edge.
 * Immutable; the marks of known names are numbers of which 0 means none.
 */
public final class Clues {

    private static final int MODES = 4;

    private final WordClues[] words;
    private final byte[] places;
    private final byte[] actors;
    private final int mode;
    /** Per word where the run of capitalised words that it is in begins and ends; the word itself where it is in none. */
    private final int[] runStart;

    private final int[] runEnd;

    Clues(WordClues[] words, byte[] places, byte[] actors) {
        this.words = words;
        this.places = places;
        this.actors = actors;
        this.mode = mode(words);
        this.runStart = new int[words.length];
        this.runEnd = new int[words.length];
        findRuns();
    }

    /** 0 ordinary, 1 without capitals, 2 all in capitals, 3 every word capitalised. */
    private static int mode(WordClues[] words) {
        int lower = 0;
        int upper = 0;
        int capitalised = 0;
        for (WordClues word : words) {
            lower += word.writing == Writing.LOWER.ordinal() ? 1 : 0;
            upper += word.writing == Writing.CAPITALS.ordinal() ? 1 : 0;
            capitalised += isCapitalised(word) ? 1 : 0;
        }
        int all = lower + capitalised;
        if (all < 3) {
            return 0;
        }
        return capitalised == 0 ? 1 : 10 * upper > 6 * all ? 2 : 10 * capitalised > 7 * all ? 3 : 0;
    }

    private static boolean isCapitalised(WordClues word) {
        return word.writing >= Writing.CAPITALISED.ordinal() && word.writing <= Writing.MIXED.ordinal();
    }

    private void findRuns() {
        for (int at = 0; at < words.length; at++) {
            boolean goesOn = at > 0 && isCapitalised(words[at]) && isCapitalised(words[at - 1]);
            runStart[at] = goesOn ? runStart[at - 1] : at;
        }
        for (int at = words.length - 1; at >= 0; at--) {
            boolean goesOn = at + 1 < words.length && runStart[at + 1] == runStart[at];
            runEnd[at] = goesOn ? runEnd[at + 1] : at + 1;
        }
    }

    /** How many words there are. */
    public int size() {
        return words.length;
    }

    /** The clues of the word at {@code index}, which may be outside the sentence. */
    public WordClues word(int index) {
        return index < 0 ? WordClues.BEFORE : index >= words.length ? WordClues.BEHIND : words[index];
    }

    /** The writing of the word at {@code index} among sentences of this kind. */
    public long shape(int index) {
        WordClues word = word(index);
        long first = index == 0 ? 1 : 0;
        return ((word.writing * (long) MODES + mode) * 8 + word.outside) * 2 + first;
    }

    /** The mark of a known place on the word at {@code index}. */
    public int place(int index) {
        return index < 0 || index >= words.length ? 0 : places[index];
    }

    /** The mark of a known actor on the word at {@code index}. */
    public int actor(int index) {
        return index < 0 || index >= words.length ? 0 : actors[index];
    }

    /** The clues of the word before the run of capitalised words at {@code index}. */
    public WordClues beforeRun(int index) {
        return word(runStart[index] - 1);
    }

    /** The clues of the word behind the run of capitalised words at {@code index}. */
    public WordClues behindRun(int index) {
        return word(runEnd[index]);
    }

    /** Where the word stands in its run of capitalised words, and how long that is, in one value. */
    public long placeInRun(int index) {
        int length = Math.min(runEnd[index] - runStart[index], 6);
        int at = Math.min(index - runStart[index], 5);
        return FeatureKey.join(length, at);
    }
}
