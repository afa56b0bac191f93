package org.babad.language.id.clue;

import org.babad.language.linear.FeatureKey;

/**
 * What can be seen of a word by itself. Numbers stand for strings ({@link FeatureKey#hash}). Marks at the ends of a word
 * ("(WHO)", "Kol.") are not counted to its core, which all but {@link #outside} speak of. Immutable.
 */
public final class WordClues {

    /** What stands before the first word of a sentence. */
    public static final WordClues BEFORE = edge("\u0002");

    /** What stands behind the last word of a sentence. */
    public static final WordClues BEHIND = edge("\u0003");

    private static final int ENDS = 4;

    /** The core in normal form, digits as 0. */
    public final long word;
    /** The first one to four letters of the core. */
    final long[] heads = new long[ENDS];
    /** The last one to four letters of the core. */
    final long[] tails = new long[ENDS];
    /** The number of the {@link Writing}. */
    public final int writing;
    /** Which marks stand before and behind the core. */
    public final int outside;
    /** Whether the core has a hyphen. */
    public final boolean hyphenated;
    /** How often the press has it: floor of log2, -1 where not listed. */
    public final int frequency;
    /** How the press mostly writes it, -1 where not listed. */
    public final int custom;
    /** The root. */
    public final long root;
    /** Affixes and voice. */
    public final long affixes;
    /** The clusters, the coarsest first. */
    final short[] clusters;
    /** The key of the core as a name. */
    final String key;
    /** Whether a known name may begin with it. */
    final boolean startsName;

    WordClues(WordParts parts) {
        word = FeatureKey.hash(parts.shown());
        for (int i = 0; i < ENDS; i++) {
            int reach = Math.min(i + 1, parts.shown().length());
            heads[i] = FeatureKey.hash(parts.shown(), 0, reach);
            tails[i] = FeatureKey.hash(
                    parts.shown(), parts.shown().length() - reach, parts.shown().length());
        }
        writing = parts.writing().ordinal();
        outside = parts.outside();
        hyphenated = parts.shown().indexOf('-') >= 0;
        frequency = parts.frequency();
        custom = parts.custom();
        root = FeatureKey.hash(parts.form().root());
        affixes = affixes(parts);
        clusters = parts.clusters();
        key = parts.key();
        startsName = parts.startsName();
    }

    private static long affixes(WordParts parts) {
        String prefixes = String.join("+", parts.form().prefixes());
        String suffixes = String.join("+", parts.form().suffixes());
        return FeatureKey.join(
                FeatureKey.hash(prefixes + "|" + suffixes),
                parts.form().voice().ordinal() * 2L + (parts.form().nominal() ? 1 : 0));
    }

    private static WordClues edge(String mark) {
        return new WordClues(WordParts.edge(mark));
    }

    /** The first letters of the core, from one to four. */
    public long head(int letters) {
        return heads[letters - 1];
    }

    /** The last letters of the core, from one to four. */
    public long tail(int letters) {
        return tails[letters - 1];
    }

    /** The cluster at a grain, 0 the coarsest. */
    public int cluster(int grain) {
        return clusters[grain];
    }
}
