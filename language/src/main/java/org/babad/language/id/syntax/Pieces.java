package org.babad.language.id.syntax;

import org.babad.model.Tag;

/**
 * Cuts what is too long to be searched as one tree, at a mark where there is one in reach. So long are lists and noise, which are not
 * worth the work of one great search: their pieces are short. Pure.
 */
final class Pieces {

    /** The most words that are searched as one tree. */
    static final int LONGEST = 120;

    /** The longest piece of what has more. */
    static final int PIECE = 40;

    private Pieces() {}

    /** Finds the heads of the words from one to another, counted from the first; the root is how many they are. */
    interface Finder {
        int[] heads(int from, int to);
    }

    /** The heads of all words; what is the root of a later piece hangs on the root of the first. */
    static int[] join(Tag[] tags, Finder finder) {
        int[] heads = new int[tags.length];
        int root = tags.length;
        for (int from = 0; from < tags.length; ) {
            int to = tags.length <= LONGEST ? tags.length : end(tags, from);
            int[] piece = finder.heads(from, to);
            for (int i = 0; i < piece.length; i++) {
                heads[from + i] = piece[i] == piece.length ? root : from + piece[i];
            }
            root = from == 0 ? rootOf(piece) : root;
            from = to;
        }
        return heads;
    }

    private static int rootOf(int[] piece) {
        int at = 0;
        while (piece[at] != piece.length) {
            at++;
        }
        return at;
    }

    private static int end(Tag[] tags, int from) {
        if (tags.length - from <= PIECE) {
            return tags.length;
        }
        int end = from + PIECE;
        while (end > from + PIECE / 2 && tags[end - 1] != Tag.PUNCT) {
            end--;
        }
        return end > from + PIECE / 2 ? end : from + PIECE;
    }
}
