package org.babad.language.id.syntax;

import static org.babad.language.linear.FeatureKey.join;
import static org.babad.language.linear.FeatureKey.of;

import java.util.Arrays;
import org.babad.language.chain.Members;
import org.babad.language.id.clue.Clues;
import org.babad.language.id.clue.WordClues;
import org.babad.language.linear.FeatureList;
import org.babad.model.Tag;

/** What tells the relation of a word to its head, once all heads are known. Pure; a change here asks for a new model. */
final class RelationFeatures implements Members {

    private static final int ROOT_TAG = 30;
    private static final int NO_TAG = 31;

    private final Clues clues;
    private final Tag[] tags;
    private final int[] heads;
    private final int[] firstLeft;
    private final int[] lastRight;

    /** The words of a sentence; a head of {@code heads.length} is the root. */
    RelationFeatures(Clues clues, Tag[] tags, int[] heads) {
        this.clues = clues;
        this.tags = tags;
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

    @Override
    public int size() {
        return heads.length;
    }

    @Override
    public void addFeatures(int index, FeatureList out) {
        addArc(index, out);
        addAround(index, out);
    }

    private int tag(int at) {
        return at < 0 || at > tags.length ? NO_TAG : at == tags.length ? ROOT_TAG : tags[at].ordinal();
    }

    private WordClues word(int at) {
        return clues.word(at);
    }

    private void addArc(int at, FeatureList out) {
        int head = heads[at];
        long side = (head > at ? 1 : 0) * 8 + Math.min(Math.abs(head - at), 7);
        int direction = head > at ? 1 : 0;
        WordClues word = word(at);
        WordClues above = word(head);
        out.add(of(1, tag(at), tag(head), direction));
        out.add(of(2, tag(at), tag(head), side));
        out.add(of(3, word.word, tag(head), direction));
        out.add(of(4, tag(at), above.word, direction));
        out.add(of(5, word.word, above.word));
        out.add(of(6, word.cluster(1), above.cluster(1), direction));
        out.add(of(7, join(tag(at), word.affixes), join(tag(head), above.affixes), direction));
        out.add(of(8, tag(at), join(tag(head), above.affixes), direction));
        out.add(of(9, word.cluster(1), join(tag(head), above.affixes), direction));
        out.add(of(10, word.cluster(2), tag(head), direction));
        out.add(of(11, tag(at), above.cluster(2), direction));
        out.add(of(12, word.word));
        out.add(of(13, word.root, above.root));
        out.add(of(14, clues.shape(at), clues.shape(head), join(tag(at), tag(head))));
        out.add(of(15, join(tag(at), tag(head)), join(word.custom, above.custom), direction));
        out.addKnown(of(16, clues.place(at), tag(head), direction));
    }

    private void addAround(int at, FeatureList out) {
        int head = heads[at];
        int over = head < heads.length ? heads[head] : -1;
        int pair = tag(at) * 32 + tag(head);
        out.add(of(20, pair, tag(over)));
        out.add(of(21, pair, word(firstLeft[at]).word));
        out.add(of(22, pair, tag(firstLeft[at]), tag(lastRight[at])));
        out.add(of(23, pair, word(lastRight[at]).cluster(1)));
        out.add(of(24, pair, tag(at - 1), tag(at + 1)));
        out.add(of(25, pair, word(at - 1).word));
        out.add(of(26, pair, word(at + 1).word));
        out.add(of(27, pair, tag(firstLeft[head]), tag(lastRight[head])));
        out.add(of(28, pair, firstLeft[head] == at ? 1 : 0, lastRight[head] == at ? 1 : 0));
        out.add(of(29, word(at).cluster(1), word(firstLeft[at]).word, tag(head)));
        out.add(of(30, tag(at), word(firstLeft[at]).word, word(head).word));
        out.add(of(31, pair, word(firstLeft[head]).word));
        out.add(of(32, pair, word(head + 1).word));
        out.add(of(33, pair, word(head - 1).word));
    }
}
