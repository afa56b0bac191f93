package org.babad.language.id.syntax;

/**
 * Makes trees projective: the shortest arc that crosses another one is lifted to its head's head, until none crosses. What depends on
 * the root's own word stays there, so that there is one root still; of two arcs that cross at most one is of that kind.
 */
final class Projective {

    private Projective() {}

    /** The heads of the projective tree; a head of {@code heads.length} is the root. */
    static int[] of(int[] heads) {
        int[] out = heads.clone();
        int crossing = shortestCrossing(out);
        while (crossing >= 0) {
            out[crossing] = out[out[crossing]];
            crossing = shortestCrossing(out);
        }
        return out;
    }

    private static int shortestCrossing(int[] heads) {
        int found = -1;
        for (int i = 0; i < heads.length; i++) {
            boolean shorter = found < 0 || Math.abs(heads[i] - i) < Math.abs(heads[found] - found);
            if (isLiftable(heads, i) && shorter && crosses(heads, i)) {
                found = i;
            }
        }
        return found;
    }

    private static boolean isLiftable(int[] heads, int word) {
        return heads[word] != heads.length && heads[heads[word]] != heads.length;
    }

    private static boolean crosses(int[] heads, int word) {
        int from = Math.min(word, heads[word]);
        int to = Math.max(word, heads[word]);
        for (int other = 0; other < heads.length; other++) {
            boolean inside = other > from && other < to;
            boolean headInside = heads[other] > from && heads[other] < to;
            boolean headOutside = heads[other] < from || heads[other] > to;
            boolean outside = other < from || other > to;
            if (inside && headOutside || outside && headInside) {
                return true;
            }
        }
        return false;
    }
}
