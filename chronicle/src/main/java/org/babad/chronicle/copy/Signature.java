package org.babad.chronicle.copy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.babad.model.Article;

/**
 * What is kept of a text to tell whether it is a copy: the hashes of its content words in their order. Alike texts meet in at
 * least one {@link #bands() band}, so that none is compared with all; those that meet are compared word by word
 * ({@link #drawnFrom}). The hash functions are fixed: signatures and bands are stored. Immutable and thread-safe.
 */
public final class Signature {

    /** A text with fewer content words says too little to be recognised. */
    private static final int LEAST_WORDS = 20;

    /** Two words stand near each other where the second is among so many content words behind the first. */
    private static final int REACH = 3;

    /** How many content words a passage has: about a sentence. */
    private static final int PASSAGE = 12;

    /** From this share of its words on a passage is drawn from another text. */
    private static final double DRAWN = 0.3;

    /** A copy has this share of its passages from the other text. */
    private static final double NEARLY_ALL = 0.9;

    /** From this share of words on a text is copied. */
    private static final double COPIED = 0.8;

    /** From this share of words on a text may be one rewritten word by word: every passage and the length tell. */
    private static final double REWRITTEN = 0.5;

    private static final double LONGER = 1.25;

    /** Of texts with so many figures most must be shared: the same form filled in anew is another report. */
    private static final int FIGURES = 4;

    private static final double SHARED_FIGURES = 0.7;

    /** Who rewrites words leaves the figures. */
    private static final double FIGURES_LEFT = 0.9;

    /** From this share of words on, figures (also those of addresses and dates in the text) need not be shared. */
    private static final double VERBATIM = 0.95;

    private final int[] words;

    private Signature(int[] words) {
        this.words = words;
    }

    /** The signature of an article's text without its furniture. */
    public static Signature of(Article article) {
        int[] words = ContentWords.of(article);
        return new Signature(words.length < LEAST_WORDS ? new int[0] : words);
    }

    /** The signature whose {@link #bytes()} are given. */
    public static Signature read(byte[] bytes) {
        int[] words = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(words);
        return new Signature(words);
    }

    /**
     * Whether this text is a copy of an earlier one: most of its words were drawn from that, in nearly all passages, and its
     * figures. A text rewritten word by word keeps something of each passage, its length and the figures, and an excerpt keeps
     * all; another text on the same matter that repeats quotations or background has whole passages of its own.
     */
    public boolean isCopyOf(Signature earlier) {
        Drawn drawn = Drawn.of(words, earlier.words, REACH);
        double passages = drawn.passages(PASSAGE, DRAWN);
        double share = drawn.words();
        if (share >= COPIED) {
            return passages >= NEARLY_ALL
                    && (share >= VERBATIM || figures().size() < FIGURES || sharedFigures(earlier) >= SHARED_FIGURES);
        }
        return share >= REWRITTEN
                && passages == 1
                && isAsLongAs(earlier)
                && figures().size() >= FIGURES
                && sharedFigures(earlier) >= FIGURES_LEFT;
    }

    private boolean isAsLongAs(Signature other) {
        return Math.max(words.length, other.words.length) <= LONGER * Math.min(words.length, other.words.length);
    }

    /** The share of this text's content words that stand in the other text too, near a neighbour that they have here: 0 to 1. */
    public double drawnFrom(Signature other) {
        return Drawn.of(words, other.words, REACH).words();
    }

    /** The share of this text's figures that are in the other, 0 to 1. */
    private double sharedFigures(Signature other) {
        Set<Integer> own = figures();
        Set<Integer> others = other.figures();
        return (double) own.stream().filter(others::contains).count() / own.size();
    }

    private Set<Integer> figures() {
        return Arrays.stream(words).filter(ContentWords::isFigure).boxed().collect(Collectors.toSet());
    }

    /** How many content words the text has; 0 where they are too few to recognise it. */
    public int size() {
        return words.length;
    }

    /** Numbers of which texts that are copies of each other share at least one, with high probability; few others do. */
    public long[] bands() {
        return MinHash.bands(words);
    }

    /** The form to be stored. */
    public byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(words.length * Integer.BYTES);
        out.asIntBuffer().put(words);
        return out.array();
    }
}
