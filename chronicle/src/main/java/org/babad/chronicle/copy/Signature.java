package org.babad.chronicle.copy;

import java.nio.ByteBuffer;
import org.babad.model.Article;

/**
 * What is kept of a text to tell whether it is a copy: the hashes of its content words in their order. Alike texts meet in at
 * least one {@link #bands() band}, so that none is compared with all; those that meet are compared word by word
 * ({@link #drawnFrom}). The hash functions are fixed: signatures and bands are stored. Immutable and thread-safe.
 */
public final class Signature {

    /** A text with fewer content words says too little to be recognised. */
    private static final int LEAST_WORDS = 20;

    /**
     * The number of the rule: of how words are taken from a text, of bands, and of what is a copy. Raise it with every change;
     * chronicles in which an older rule found the copies are then brought up to date.
     */
    public static final int RULE = 2;

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
     * Whether this text is a copy of an earlier one: nearly all of its words were drawn from that; or most, with no passage of its
     * own and no other figures; or that one stands whole in it; or it is that one rewritten word by word, with something of each
     * passage, its length and its figures. A text on the same matter that repeats passages under a new lead is none.
     */
    public boolean isCopyOf(Signature earlier) {
        return Comparison.of(words, earlier.words).isCopy();
    }

    /** The share of this text's content words that stand in the other text too, near a neighbour that they have here: 0 to 1. */
    public double drawnFrom(Signature other) {
        return Drawn.of(words, other.words, Comparison.REACH).words();
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
