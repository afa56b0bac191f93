package org.babad.language.id.names;

import org.babad.language.chain.Members;
import org.babad.language.id.clue.Clues;
import org.babad.language.id.clue.WordClues;
import org.babad.language.id.clue.WordVotes;
import org.babad.language.linear.FeatureKey;
import org.babad.language.linear.FeatureList;

/** What the finder of names looks at. Pure; a change here asks for a new model. */
record NameFeatures(Clues clues) implements Members {

    @Override
    public int size() {
        return clues.size();
    }

    @Override
    public void addFeatures(int index, FeatureList out) {
        for (int step = -WordVotes.REACH; step <= WordVotes.REACH; step++) {
            addVotes(clues.word(index + step), step, out);
        }
        addUnscored(index, out);
    }

    /** What depends on where a word stands, and in what company. */
    @Override
    public void addUnscored(int index, FeatureList out) {
        addShapes(clues, index, out);
        addKnown(clues, index, out);
        addCompany(clues, index, out);
        addRun(clues, index, out);
    }

    /** What a word says, wherever it stands, of the word that has it so many steps behind. */
    static void addVotes(WordClues word, int step, FeatureList out) {
        addNear(word, 40 + 10 * (step + 2), out);
        if (step == 0) {
            addWord(word, out);
        }
    }

    private static void addWord(WordClues word, FeatureList out) {
        out.add(FeatureKey.of(1, 0));
        for (int letters = 2; letters <= 4; letters++) {
            out.add(FeatureKey.of(letters, word.head(letters)));
            out.add(FeatureKey.of(4 + letters, word.tail(letters)));
        }
        out.add(FeatureKey.of(9, word.affixes));
        out.add(FeatureKey.of(15, word.word, word.writing));
    }

    private static void addShapes(Clues clues, int at, FeatureList out) {
        WordClues word = clues.word(at);
        out.add(FeatureKey.of(10, word.custom, clues.shape(at)));
        out.add(FeatureKey.of(11, word.custom, word.frequency, clues.shape(at)));
        out.add(FeatureKey.of(12, word.hyphenated ? 1 : 0, clues.shape(at)));
        out.add(FeatureKey.of(13, word.cluster(1), clues.shape(at)));
        out.add(FeatureKey.of(14, word.cluster(2), clues.shape(at)));
        for (int step = -2; step <= 2; step++) {
            out.add(FeatureKey.of(44 + 10 * (step + 2), clues.shape(at + step)));
        }
    }

    private static void addKnown(Clues clues, int at, FeatureList out) {
        for (int step = -1; step <= 1; step++) {
            out.addKnown(FeatureKey.of(20 + step, clues.place(at + step), step == 0 ? clues.shape(at) : 0));
            out.addKnown(FeatureKey.of(23 + step, clues.actor(at + step), step == 0 ? clues.shape(at) : 0));
        }
        out.addKnown(FeatureKey.of(26, clues.place(at), clues.word(at - 1).word));
        out.addKnown(FeatureKey.of(27, clues.place(at), clues.word(at).custom, clues.word(at).frequency));
        out.addKnown(FeatureKey.of(28, clues.place(at), clues.actor(at)));
        out.addKnown(FeatureKey.of(29, clues.actor(at), clues.word(at - 1).word));
        out.addKnown(FeatureKey.of(30, clues.place(at), clues.word(at - 1).cluster(1)));
    }

    private static void addNear(WordClues near, int template, FeatureList out) {
        out.add(FeatureKey.of(template, near.word));
        out.add(FeatureKey.of(template + 1, near.cluster(0)));
        out.add(FeatureKey.of(template + 2, near.cluster(1)));
        out.add(FeatureKey.of(template + 3, near.cluster(2)));
        out.add(FeatureKey.of(template + 5, near.root));
    }

    private static void addCompany(Clues clues, int at, FeatureList out) {
        WordClues word = clues.word(at);
        WordClues left = clues.word(at - 1);
        WordClues right = clues.word(at + 1);
        long shape = clues.shape(at);
        out.add(FeatureKey.of(91, left.word, word.word));
        out.add(FeatureKey.of(92, word.word, right.word));
        out.add(FeatureKey.of(93, left.cluster(1), word.cluster(1)));
        out.add(FeatureKey.of(94, word.cluster(1), right.cluster(1)));
        out.add(FeatureKey.of(95, clues.shape(at - 1), shape, clues.shape(at + 1)));
        out.add(FeatureKey.of(96, left.word, shape));
        out.add(FeatureKey.of(97, right.word, shape));
        out.add(FeatureKey.of(98, left.cluster(2), shape));
        out.add(FeatureKey.of(99, right.cluster(2), shape));
        out.add(FeatureKey.of(100, clues.word(at - 2).word, left.word));
        out.add(FeatureKey.of(101, right.word, clues.word(at + 2).word));
        out.add(FeatureKey.of(102, left.cluster(1), word.cluster(1), right.cluster(1)));
        out.add(FeatureKey.of(103, left.cluster(1), word.custom, shape));
        out.add(FeatureKey.of(104, right.cluster(1), word.custom, shape));
        out.add(FeatureKey.of(105, clues.word(at - 2).cluster(1), left.cluster(1), shape));
    }

    private static void addRun(Clues clues, int at, FeatureList out) {
        WordClues before = clues.beforeRun(at);
        WordClues behind = clues.behindRun(at);
        out.add(FeatureKey.of(111, before.word, clues.shape(at)));
        out.add(FeatureKey.of(112, behind.word, clues.shape(at)));
        out.add(FeatureKey.of(113, before.cluster(2), clues.placeInRun(at)));
        out.add(FeatureKey.of(114, behind.cluster(2), clues.placeInRun(at)));
        out.add(FeatureKey.of(115, before.cluster(1), behind.cluster(1), clues.shape(at)));
        out.add(FeatureKey.of(116, clues.placeInRun(at), clues.shape(at)));
    }
}
