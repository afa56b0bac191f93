package org.babad.chronicle.copy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text beside an earlier one: whether it is a copy of that. The numbers were chosen on samples 1 and 2
 * of {@code docs/copies-checked.tsv}. Used by one thread.
 */
final class Comparison {

    /** Two words stand near each other where the second is among so many content words behind the first. */
    static final int REACH = 3;

    /** How many content words a passage has: about a sentence. */
    private static final int PASSAGE = 12;

    /** From this share of its words on a passage is drawn from another text. */
    private static final double DRAWN = 0.3;

    /** A copy has this share of its passages from the other text. */
    private static final double NEARLY_ALL = 0.9;

    /** From this share of words on a text is a copy, but for a form that is filled in anew. */
    private static final double COPIED = 0.9;

    /** From this share of words on a text is a copy where it has no passage of its own. */
    private static final double MOSTLY = 0.8;

    /** From this share of words on a text may be the other one, whole, in a frame. */
    private static final double FRAMED = 0.75;

    /** This share of a text stands in the frame. */
    private static final double WHOLE = 0.95;

    /** This share of it without a break. */
    private static final double UNBROKEN = 0.9;

    /** From this share of words on a text may be one rewritten word by word: every passage and the length tell. */
    private static final double REWRITTEN = 0.5;

    private static final double LONGER = 1.25;

    /** Words without one from the other text are a passage of its own where they are this share of the text. */
    private static final double OWN = 0.05;

    /** The beginning of a text, where newsrooms put what is new. */
    private static final int LEAD = 24;

    /** With this share of its words the beginning is the other text's. */
    private static final double SAME_LEAD = 0.9;

    /** An excerpt has this share of its words without a break from the other text. */
    private static final double EXCERPT = 0.5;

    /** Of texts with so many figures most must be shared: the same form filled in anew is another report. */
    private static final int FIGURES = 4;

    private static final double SHARED_FIGURES = 0.7;

    /** A follow-up mostly brings a figure of its own, be it the day. */
    private static final double ALL_FIGURES = 1;

    /** Who rewrites words leaves the figures. */
    private static final double FIGURES_LEFT = 0.9;

    /** From this share of words on, figures (also those of addresses and dates in the text) need not be shared. */
    private static final double VERBATIM = 0.95;

    private final int[] words;
    private final int[] earlier;
    private final Drawn drawn;

    private Comparison(int[] words, int[] earlier) {
        this.words = words;
        this.earlier = earlier;
        this.drawn = Drawn.of(words, earlier, REACH);
    }

    /** Compares the words of a text with those of an earlier one. */
    static Comparison of(int[] words, int[] earlier) {
        return new Comparison(words, earlier);
    }

    /** Whether the text is a copy of the earlier one. */
    boolean isCopy() {
        double share = drawn.words();
        if (share < REWRITTEN) {
            return false;
        }
        if (share >= COPIED) {
            return drawn.passages(PASSAGE, DRAWN) >= NEARLY_ALL && (share >= VERBATIM || sharesFigures(SHARED_FIGURES));
        }
        Drawn back = Drawn.of(earlier, words, REACH);
        if (share >= FRAMED && frames(back)) {
            return true;
        }
        return share >= MOSTLY ? isWithoutNews(back) : isRewritten();
    }

    /** Whether the earlier text stands whole in this one: a frame of headings, sources or a summary makes no report of it. */
    private boolean frames(Drawn back) {
        return back.words() >= WHOLE && back.longestTaken() >= UNBROKEN * earlier.length;
    }

    /** A follow-up has a passage of its own at its head, or a figure of its own; a form filled in anew has other figures. */
    private boolean isWithoutNews(Drawn back) {
        int own = drawn.longestOwn();
        boolean news = own >= PASSAGE && own >= OWN * words.length && drawn.first(LEAD) < SAME_LEAD;
        boolean whole = back.words() >= MOSTLY || drawn.longestTaken() >= EXCERPT * words.length;
        return !news && whole && sharedFigures() >= ALL_FIGURES;
    }

    private boolean isRewritten() {
        return drawn.passages(PASSAGE, DRAWN) == 1
                && isAsLong()
                && figures(words).size() >= FIGURES
                && sharesFigures(FIGURES_LEFT);
    }

    private boolean isAsLong() {
        return Math.max(words.length, earlier.length) <= LONGER * Math.min(words.length, earlier.length);
    }

    /** Whether so large a share of the text's figures is in the earlier one; true where it has too few to tell. */
    private boolean sharesFigures(double least) {
        return figures(words).size() < FIGURES || sharedFigures() >= least;
    }

    /** The share of the text's figures that the earlier one has, 0 to 1; 1 where it has none. */
    private double sharedFigures() {
        Set<Integer> own = figures(words);
        Set<Integer> others = figures(earlier);
        return own.isEmpty()
                ? 1
                : (double) own.stream().filter(others::contains).count() / own.size();
    }

    private static Set<Integer> figures(int[] words) {
        return Arrays.stream(words).filter(ContentWords::isFigure).boxed().collect(Collectors.toSet());
    }
}
