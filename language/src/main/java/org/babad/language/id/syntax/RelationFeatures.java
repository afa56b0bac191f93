package org.babad.language.id.syntax;

import java.util.Arrays;
import org.babad.language.linear.Places;

/** What tells the relation of a word to its head, once all heads are known. Not thread-safe; a change here asks for a new model. */
final class RelationFeatures {

    private static final long WORD = 0x9E3779B97F4A7C15L;
    private static final long HEAD = 0xC2B2AE3D27D4EB4FL;
    private static final long THIRD = 0xA0761D6478BD642FL;
    private static final long FOURTH = 0xE7037ED1A0B428DBL;

    private final Seen seen;
    private final int[] heads;
    private final int[] firstLeft;
    private final int[] lastRight;
    private final Places out = new Places();

    /** The words of a sentence; a head of {@code heads.length} is the root. */
    RelationFeatures(Seen seen, int[] heads) {
        this.seen = seen;
        this.heads = heads;
        this.firstLeft = new int[heads.length + 1];
        this.lastRight = new int[heads.length + 1];
        Arrays.fill(firstLeft, -1);
        Arrays.fill(lastRight, -1);
        for (int i = 0; i < heads.length; i++) {
            if (i < heads[i] && firstLeft[heads[i]] < 0) {
                firstLeft[heads[i]] = i;
            } else if (i > heads[i]) {
                lastRight[heads[i]] = i;
            }
        }
    }

    /** The features of a word; the list is cleared by the next call. */
    Places of(int at) {
        out.clear();
        addArc(at, heads[at]);
        addAround(at, heads[at]);
        return out;
    }

    private void add(int template, long value) {
        out.add(value + Template.OF[template]);
    }

    private void addArc(int at, int head) {
        long side = Template.SIDE[head > at ? 1 : 0];
        long step = Template.SIDE[2 + (head > at ? 16 : 0) + Math.min(Math.abs(head - at), 7)];
        long tag = seen.tag[at] * WORD;
        long headTag = seen.tag[head] * HEAD;
        add(1, tag + headTag + side);
        add(2, tag + headTag + step);
        add(3, seen.word[at] * WORD + headTag + side);
        add(4, tag + seen.word[head] * HEAD + side);
        add(5, seen.word[at] * WORD + seen.word[head] * HEAD);
        add(6, seen.kind[at] * WORD + seen.kind[head] * HEAD + side);
        add(7, seen.make[at] * WORD + seen.make[head] * HEAD + side);
        add(8, tag + seen.make[head] * HEAD + side);
        add(9, seen.kind[at] * WORD + seen.make[head] * HEAD + side);
        add(10, seen.grain[at] * WORD + headTag + side);
        add(11, tag + seen.grain[head] * HEAD + side);
        add(12, seen.word[at] * WORD);
        add(13, seen.shape[at] * WORD + seen.shape[head] * HEAD + side);
    }

    private void addAround(int at, int head) {
        int over = head < heads.length ? heads[head] : -1;
        long pair = seen.tag[at] * WORD + seen.tag[head] * HEAD;
        long firstWord = seen.word(firstLeft[at]) * THIRD;
        add(20, pair + (over < 0 ? 0 : seen.tag[over]) * THIRD);
        add(21, pair + firstWord);
        add(22, pair + seen.tag(firstLeft[at]) * THIRD + seen.tag(lastRight[at]) * FOURTH);
        add(23, pair + seen.word(lastRight[at]) * THIRD);
        add(24, pair + seen.tag(at - 1) * THIRD + seen.tag(at + 1) * FOURTH);
        add(25, pair + seen.word(at - 1) * THIRD);
        add(26, pair + seen.word(at + 1) * THIRD);
        add(27, pair + seen.tag(firstLeft[head]) * THIRD + seen.tag(lastRight[head]) * FOURTH);
        add(28, pair + Template.SIDE[40 + (firstLeft[head] == at ? 1 : 0) + (lastRight[head] == at ? 2 : 0)]);
        add(29, seen.kind[at] * WORD + firstWord + seen.tag[head] * HEAD);
        add(30, seen.tag[at] * WORD + firstWord + seen.word[head] * HEAD);
        add(31, pair + seen.word(firstLeft[head]) * THIRD);
        add(32, pair + seen.word(head + 1) * THIRD);
        add(33, pair + seen.word(head - 1) * THIRD);
    }

    /** Numbers that keep templates and sides apart. */
    private static final class Template {
        static final long[] OF = new long[40];
        static final long[] SIDE = new long[44];

        static {
            Arrays.setAll(OF, i -> Places.value(17, i));
            Arrays.setAll(SIDE, i -> Places.value(18, i));
        }
    }
}
