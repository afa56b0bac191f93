package org.babad.language.id.syntax;

import org.babad.model.Tag;

/** Cuts what is too long to be searched as one tree, at a mark where there is one in reach. Pure. */
final class Pieces {

    /** The longest piece, in words. */
    static final int LONGEST = 120;

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
            int to = end(tags, from);
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
        if (tags.length - from <= LONGEST) {
            return tags.length;
        }
        int end = from + LONGEST;
        while (end > from + LONGEST / 2 && tags[end - 1] != Tag.PUNCT) {
            end--;
        }
        return end > from + LONGEST / 2 ? end : from + LONGEST;
    }
}
