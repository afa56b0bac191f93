package org.babad.language.id.syntax;

import org.babad.language.linear.Places;

/**
 * What speaks for a word to be the head of another one, and for two dependents of one head side by side (the features of McDonald
 * and Pereira 2006, with clusters, affixes and what stands between). Made for a sentence; a change here asks for a new model. Not
 * thread-safe.
 */
final class ArcFeatures {

    /** Odd multipliers for the parts that a value plays: head, dependent, neighbours, what is between, sibling. */
    private static final long HEAD = 0x9E3779B97F4A7C15L;

    private static final long DEPENDENT = 0xC2B2AE3D27D4EB4FL;
    private static final long NEAR_HEAD = 0xD6E8FEB86659FD93L;
    private static final long NEAR_DEPENDENT = 0xA0761D6478BD642FL;
    private static final long BETWEEN = 0xE7037ED1A0B428DBL;
    private static final long SIBLING = 0x8EBC6AF09C88C6E3L;

    private static final int TEMPLATES = 128;
    private static final long[] TEMPLATE = family(11, TEMPLATES);
    private static final long[] SIDE = family(12, 4);
    private static final long[] STEP = family(13, 64);
    private static final long[] DIVIDED = family(14, 512);
    private static final long[] EDGE = family(15, 64);
    private static final int ROOT_SIDE = 2;

    private final Seen seen;
    private final Places out = new Places();
    private long side;
    private long step;

    ArcFeatures(Seen seen) {
        this.seen = seen;
    }

    private static long[] family(int number, int size) {
        long[] out = new long[size];
        for (int i = 0; i < size; i++) {
            out[i] = Places.value(number, i);
        }
        return out;
    }

    /** The features of an arc; a head of {@code size} is the root. The list is cleared by the next call. */
    Places arc(int head, int dependent) {
        out.clear();
        int turn = head == seen.size ? ROOT_SIDE : head > dependent ? 1 : 0;
        side = SIDE[turn];
        step = STEP[turn == ROOT_SIDE ? 60 : turn + 2 * Seen.span(head, dependent)];
        addSingles(head, dependent);
        addPairs(head, dependent);
        if (turn == ROOT_SIDE) {
            addRoot(dependent);
        } else {
            addNeighbours(head, dependent);
            addBetween(head, dependent);
        }
        return out;
    }

    /** A feature for each side, and one for each side and distance. */
    private void both(int template, long value) {
        out.add(value + TEMPLATE[template] + side);
        out.add(value + TEMPLATE[template] + step);
    }

    private void one(int template, long value) {
        out.add(value + TEMPLATE[template] + side);
    }

    private void addSingles(int head, int dependent) {
        both(1, seen.word[head] * HEAD);
        both(2, seen.tag[head] * HEAD);
        both(3, seen.word[dependent] * DEPENDENT);
        both(4, seen.tag[dependent] * DEPENDENT);
    }

    private void addPairs(int head, int dependent) {
        long headTag = seen.tag[head] * HEAD;
        long tag = seen.tag[dependent] * DEPENDENT;
        long headWord = seen.word[head] * HEAD;
        long word = seen.word[dependent] * DEPENDENT;
        both(5, headTag + tag);
        one(6, headWord + word);
        both(7, headWord + tag);
        both(8, headTag + word);
        long headKind = seen.kind[head] * HEAD;
        long kind = seen.kind[dependent] * DEPENDENT;
        one(9, headKind + kind);
        both(10, headKind + tag);
        both(11, headTag + kind);
        long headMake = seen.make[head] * HEAD;
        long make = seen.make[dependent] * DEPENDENT;
        one(12, headMake + make);
        both(13, headMake + tag);
        both(14, headTag + make);
        long headGrain = seen.grain[head] * HEAD;
        long grain = seen.grain[dependent] * DEPENDENT;
        one(15, headGrain + grain);
        both(16, headGrain + tag);
        both(17, headTag + grain);
        one(18, seen.shape[head] * HEAD + seen.shape[dependent] * DEPENDENT);
    }

    private void addNeighbours(int head, int dependent) {
        long pair = seen.tag[head] * HEAD + seen.tag[dependent] * DEPENDENT;
        long headLeft = seen.tag(head - 1) * NEAR_HEAD;
        long headRight = seen.tag(head + 1) * NEAR_HEAD;
        long left = seen.tag(dependent - 1) * NEAR_DEPENDENT;
        long right = seen.tag(dependent + 1) * NEAR_DEPENDENT;
        both(20, pair + headRight + left);
        both(21, pair + headLeft + left);
        both(22, pair + headRight + right);
        both(23, pair + headLeft + right);
        both(24, pair + left);
        both(25, pair + right);
        both(26, pair + headLeft);
        both(27, pair + headRight);
        one(28, pair + seen.word(dependent - 1) * NEAR_DEPENDENT);
        one(29, pair + seen.word(dependent + 1) * NEAR_DEPENDENT);
        one(30, pair + seen.word(head - 1) * NEAR_HEAD);
        one(31, pair + seen.word(head + 1) * NEAR_HEAD);
        one(32, pair + left + seen.tag(dependent - 2) * BETWEEN);
        one(33, pair + right + seen.tag(dependent + 2) * BETWEEN);
        one(34, pair + headRight + seen.tag(head + 2) * BETWEEN);
        int edge = (dependent == 0 ? 1 : 0) + (dependent == seen.size - 1 ? 2 : 0) + (head == 0 ? 4 : 0);
        one(35, pair + EDGE[edge + (head == seen.size - 1 ? 8 : 0)]);
    }

    private void addBetween(int head, int dependent) {
        int from = Math.min(head, dependent);
        int to = Math.max(head, dependent);
        long pair = seen.tag[head] * HEAD + seen.tag[dependent] * DEPENDENT;
        long divided = DIVIDED[seen.between(from, to)];
        both(40, pair + divided);
        one(41, seen.word[head] * HEAD + seen.tag[dependent] * DEPENDENT + divided);
        one(42, seen.word[dependent] * DEPENDENT + seen.tag[head] * HEAD + divided);
        one(43, seen.shape[head] * HEAD + seen.shape[dependent] * DEPENDENT + divided);
        int met = 0;
        for (int at = from + 1; at < to && at - from < 40; at++) {
            int bit = 1 << seen.tags[at];
            if ((met & bit) == 0) {
                met |= bit;
                one(44, pair + seen.tag[at] * BETWEEN);
            }
        }
        one(45, pair + Places.value(16, met) * BETWEEN);
    }

    private void addRoot(int dependent) {
        long verb = EDGE[seen.hasVerbBefore(dependent) ? 17 : 16];
        one(50, seen.tag[dependent] * DEPENDENT + verb);
        one(51, seen.word[dependent] * DEPENDENT + verb);
        one(52, seen.make[dependent] * DEPENDENT + verb);
        one(53, seen.tag[dependent] * DEPENDENT + DIVIDED[seen.between(-1, dependent)]);
        one(54, seen.tag[dependent] * DEPENDENT + seen.tag(dependent - 1) * NEAR_DEPENDENT);
        one(55, seen.tag[dependent] * DEPENDENT + seen.tag(dependent + 1) * NEAR_DEPENDENT);
        one(56, seen.word[dependent] * DEPENDENT + seen.tag(dependent - 1) * NEAR_DEPENDENT);
    }

    /** The features of the dependent that stands nearest to its head on a side. */
    Places first(int head, int dependent) {
        out.clear();
        side = SIDE[head > dependent ? 1 : 0];
        one(60, seen.tag[head] * HEAD + seen.tag[dependent] * DEPENDENT);
        one(61, seen.word[head] * HEAD + seen.tag[dependent] * DEPENDENT);
        one(62, seen.tag[head] * HEAD + seen.word[dependent] * DEPENDENT);
        one(63, seen.kind[head] * HEAD + seen.kind[dependent] * DEPENDENT);
        return out;
    }

    /** The features of a dependent whose next sibling towards the head is {@code sibling}. */
    Places siblings(int head, int sibling, int dependent) {
        out.clear();
        int turn = head > dependent ? 1 : 0;
        side = SIDE[turn];
        step = STEP[turn + 2 * Seen.span(sibling, dependent)];
        long headTag = seen.tag[head] * HEAD;
        long other = seen.tag[sibling] * SIBLING;
        long tag = seen.tag[dependent] * DEPENDENT;
        long pair = other + tag;
        both(70, headTag + pair);
        both(71, pair);
        long otherWord = seen.word[sibling] * SIBLING;
        long word = seen.word[dependent] * DEPENDENT;
        one(72, otherWord + word);
        one(73, otherWord + tag);
        one(74, other + word);
        long otherKind = seen.kind[sibling] * SIBLING;
        long kind = seen.kind[dependent] * DEPENDENT;
        one(75, otherKind + kind);
        one(76, otherKind + tag);
        one(77, other + kind);
        one(78, seen.word[head] * HEAD + pair);
        one(79, seen.kind[head] * HEAD + pair);
        one(80, headTag + otherWord + tag);
        one(81, headTag + other + word);
        one(82, headTag + otherKind + tag);
        one(83, headTag + other + kind);
        one(84, seen.make[head] * HEAD + pair);
        one(85, headTag + seen.make[sibling] * SIBLING + seen.make[dependent] * DEPENDENT);
        long divided = DIVIDED[seen.between(Math.min(sibling, dependent), Math.max(sibling, dependent))];
        one(86, headTag + pair + divided);
        return out;
    }

    /** The features by which heads are sifted before the whole tree is looked at: few, for every pair of words has them. */
    Places rough(int head, int dependent) {
        out.clear();
        boolean root = head == seen.size;
        int turn = root ? ROOT_SIDE : head > dependent ? 1 : 0;
        side = SIDE[turn];
        step = STEP[root ? 60 : turn + 2 * Seen.span(head, dependent)];
        long headTag = seen.tag[head] * HEAD;
        long tag = seen.tag[dependent] * DEPENDENT;
        long pair = headTag + tag;
        long left = seen.tag(dependent - 1) * NEAR_DEPENDENT;
        out.add(pair + TEMPLATE[90] + step);
        out.add(pair + left + (root ? 0 : seen.tag(head + 1) * NEAR_HEAD) + TEMPLATE[91] + step);
        int from = root ? -1 : Math.min(head, dependent);
        one(92, pair + DIVIDED[seen.between(from, Math.max(head, dependent) - (root ? seen.size - dependent : 0))]);
        out.add(seen.word[dependent] * DEPENDENT + headTag + TEMPLATE[93] + step);
        out.add(seen.word[head] * HEAD + tag + TEMPLATE[94] + step);
        one(95, seen.kind[head] * HEAD + seen.kind[dependent] * DEPENDENT);
        long right = seen.tag(dependent + 1) * NEAR_DEPENDENT;
        one(96, pair + right + (root ? 0 : seen.tag(head - 1) * NEAR_HEAD));
        one(97, seen.word[head] * HEAD + seen.word[dependent] * DEPENDENT);
        out.add(seen.make[head] * HEAD + seen.make[dependent] * DEPENDENT + TEMPLATE[98] + step);
        return out;
    }
}
