package org.babad.language.id.tag;

import org.babad.language.chain.Members;
import org.babad.language.id.clue.Clues;
import org.babad.language.id.clue.WordClues;
import org.babad.language.id.clue.WordVotes;
import org.babad.language.linear.FeatureKey;
import org.babad.language.linear.FeatureList;

/** What the tagger looks at. Pure; a change here asks for new models. */
record TagFeatures(Clues clues) implements Members {

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
        addCompany(clues, index, out);
    }

    /** What a word says, wherever it stands, of the word that has it so many steps behind. */
    static void addVotes(WordClues word, int step, FeatureList out) {
        if (step == 0) {
            addWord(word, out);
        } else {
            addNear(word, 30 + 10 * (step + 2), out);
        }
    }

    private static void addWord(WordClues word, FeatureList out) {
        out.add(FeatureKey.of(1, 0));
        out.add(FeatureKey.of(2, word.word));
        for (int letters = 1; letters <= 4; letters++) {
            out.add(FeatureKey.of(2 + letters, word.head(letters)));
            out.add(FeatureKey.of(6 + letters, word.tail(letters)));
        }
        out.add(FeatureKey.of(12, word.affixes));
        out.add(FeatureKey.of(13, word.root));
        out.add(FeatureKey.of(15, word.custom, word.frequency, word.writing));
        out.add(FeatureKey.of(16, word.hyphenated ? 1 : 0, word.affixes));
        out.add(FeatureKey.of(17, word.cluster(0)));
        out.add(FeatureKey.of(18, word.cluster(1)));
        out.add(FeatureKey.of(19, word.cluster(2)));
        out.add(FeatureKey.of(20, word.cluster(1), word.writing));
    }

    private static void addShapes(Clues clues, int at, FeatureList out) {
        WordClues word = clues.word(at);
        out.add(FeatureKey.of(11, clues.shape(at)));
        out.add(FeatureKey.of(14, word.custom, clues.shape(at)));
        out.addKnown(FeatureKey.of(21, clues.place(at), word.writing));
        out.addKnown(FeatureKey.of(22, clues.actor(at), word.writing));
        out.add(FeatureKey.of(33, clues.shape(at - 2)));
        out.add(FeatureKey.of(43, clues.shape(at - 1)));
        out.add(FeatureKey.of(63, clues.shape(at + 1)));
        out.add(FeatureKey.of(73, clues.shape(at + 2)));
    }

    private static void addNear(WordClues near, int template, FeatureList out) {
        out.add(FeatureKey.of(template, near.word));
        out.add(FeatureKey.of(template + 1, near.cluster(1)));
        out.add(FeatureKey.of(template + 2, near.affixes));
        out.add(FeatureKey.of(template + 4, near.cluster(2)));
        out.add(FeatureKey.of(template + 5, near.tail(3)));
    }

    private static void addCompany(Clues clues, int at, FeatureList out) {
        WordClues word = clues.word(at);
        WordClues left = clues.word(at - 1);
        WordClues right = clues.word(at + 1);
        out.add(FeatureKey.of(81, left.word, word.word));
        out.add(FeatureKey.of(82, word.word, right.word));
        out.add(FeatureKey.of(83, left.cluster(1), word.cluster(1)));
        out.add(FeatureKey.of(84, word.cluster(1), right.cluster(1)));
        out.add(FeatureKey.of(85, left.word, right.word));
        out.add(FeatureKey.of(86, left.cluster(1), right.cluster(1)));
        out.add(FeatureKey.of(87, left.affixes, word.affixes, right.affixes));
        out.add(FeatureKey.of(88, left.word, word.affixes));
        out.add(FeatureKey.of(89, word.word, right.affixes));
        out.add(FeatureKey.of(90, clues.shape(at - 1), clues.shape(at), clues.shape(at + 1)));
        out.add(FeatureKey.of(91, clues.word(at - 2).word, left.word));
        out.add(FeatureKey.of(92, right.word, clues.word(at + 2).word));
        out.add(FeatureKey.of(93, word.word, clues.shape(at)));
        out.add(FeatureKey.of(94, left.cluster(0), word.cluster(0), right.cluster(0)));
    }
}
