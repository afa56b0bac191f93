package org.babad.language.id.syntax;

import static org.babad.language.linear.FeatureKey.join;
import static org.babad.language.linear.FeatureKey.of;

import org.babad.language.id.clue.Clues;
import org.babad.language.id.clue.WordClues;
import org.babad.language.linear.FeatureList;
import org.babad.model.Tag;

/**
 * What the parser looks at before a move: the two words on top of the stack (s0, s1), the next two (b0, b1), their
 * neighbours and dependents. Made for a sentence; a change here asks for a new model. Not thread-safe.
 */
final class MoveFeatures {

    private static final int ROOT_TAG = 30;
    private static final int NO_TAG = 31;

    private final int size;
    private final int[] tags;
    /** Tag and word, tag and cluster, tag and affixes, by word; the last two the root and nothing. */
    private final long[] words;

    private final long[] kinds;
    private final long[] makes;
    private final FeatureList features = new FeatureList();

    MoveFeatures(Clues clues, Tag[] tags) {
        this.size = clues.size();
        this.tags = new int[size + 2];
        this.words = new long[size + 2];
        this.kinds = new long[size + 2];
        this.makes = new long[size + 2];
        for (int i = 0; i < size + 2; i++) {
            this.tags[i] = i < size ? tags[i].ordinal() : i == size ? ROOT_TAG : NO_TAG;
            WordClues word = clues.word(i < size ? i : size);
            words[i] = join(this.tags[i], i < size ? word.word : i);
            kinds[i] = join(this.tags[i], i < size ? word.cluster(1) : i);
            makes[i] = join(this.tags[i], i < size ? word.affixes : i);
        }
    }

    private int at(int word) {
        return word == ParseState.NONE ? size + 1 : word;
    }

    /** The features of a state; the list is cleared by the next call. */
    FeatureList seen(ParseState state) {
        features.clear();
        int s0 = at(state.stack(0));
        int s1 = at(state.stack(1));
        int s2 = at(state.stack(2));
        int b0 = at(state.next(0));
        int b1 = at(state.next(1));
        int b2 = at(state.next(2));
        addSingles(new int[] {s0, s1, b0, b1});
        add(20, tags[s2], tags[s1], tags[s0]);
        add(21, tags[b0], tags[b1], tags[b2]);
        add(22, tags[s0], tags[b0], tags[b1]);
        add(23, tags[s1], tags[s0], tags[b0]);
        add(24, tags[s2], tags[s1], join(tags[s0], tags[b0]));
        add(25, tags[s0], tags[b0], join(tags[b1], tags[b2]));
        add(26, tags[s1], tags[s0], join(tags[b0], tags[b1]));
        addPair(40, s0, b0, distance(state, s0, b0));
        addPair(60, s1, s0, distance(state, s1, s0));
        addPair(80, s1, b0, 0);
        addDependents(state, s0, s1, b0);
        addBetween(s0, b0);
        return features;
    }

    private void add(int template, long a, long b, long c) {
        features.add(of(template, a, b, c));
    }

    private void addSingles(int[] four) {
        int template = 1;
        for (int word : four) {
            features.add(of(template++, tags[word]));
            features.add(of(template++, words[word]));
            features.add(of(template++, kinds[word]));
            features.add(of(template++, makes[word]));
        }
    }

    private void addPair(int template, int a, int b, long distance) {
        features.add(of(template, words[a], words[b]));
        features.add(of(template + 1, words[a], tags[b]));
        features.add(of(template + 2, tags[a], words[b]));
        features.add(of(template + 3, kinds[a], kinds[b]));
        features.add(of(template + 4, makes[a], makes[b]));
        features.add(of(template + 5, tags[a], tags[b], distance));
        features.add(of(template + 6, words[a], tags[b], distance));
        features.add(of(template + 7, tags[a], words[b], distance));
        features.add(of(template + 8, kinds[a], tags[b]));
        features.add(of(template + 9, tags[a], kinds[b]));
        features.add(of(template + 10, makes[a], tags[b], distance));
        features.add(of(template + 11, tags[a], makes[b], distance));
    }

    private long distance(ParseState state, int a, int b) {
        int steps = a > size || b > size ? 0 : Math.min(Math.abs(b - a), 11);
        return steps > 6 ? 7 + (steps - 7) / 2 : steps;
    }

    private void addDependents(ParseState state, int s0, int s1, int b0) {
        int word0 = state.stack(0);
        int word1 = state.stack(1);
        int coming = state.next(0);
        int s0l = at(state.leftmost(word0));
        int s0r = at(state.rightmost(word0));
        int s1l = at(state.leftmost(word1));
        int s1r = at(state.rightmost(word1));
        int b0l = at(state.leftmost(coming));
        add(101, tags[s0], tags[s0l], tags[b0]);
        add(102, tags[s0], tags[s0r], tags[b0]);
        add(103, tags[s1], tags[s1r], tags[s0]);
        add(104, tags[s1], tags[s1l], tags[s0]);
        add(105, tags[s0], tags[b0], tags[b0l]);
        add(106, words[s0], tags[s0l], tags[s0r]);
        add(107, tags[s0], state.lefts(word0), state.rights(word0));
        add(108, words[s0], state.lefts(word0), state.rights(word0));
        add(109, tags[s1], state.rights(word1), tags[s0]);
        add(110, words[s1], state.rights(word1), state.lefts(word1));
        add(111, tags[b0], state.lefts(coming), tags[s0]);
        add(112, words[b0], state.lefts(coming), tags[s0]);
        add(113, words[s0r], tags[s0], tags[b0]);
        add(114, words[s0l], tags[s0], tags[b0]);
        add(115, words[s1r], tags[s1], tags[s0]);
        add(116, words[b0l], tags[b0], tags[s0]);
        add(117, words[s1l], tags[s1], tags[s0]);
        add(118, makes[s1], tags[s1l], join(tags[s1r], tags[s0]));
    }

    /** Marks and verbs between the top of the stack and the next word, and their neighbours. */
    private void addBetween(int s0, int b0) {
        int before = b0 > 0 && b0 <= size ? tags[b0 - 1] : NO_TAG;
        int behind = s0 + 1 <= size ? tags[s0 + 1] : NO_TAG;
        add(120, tags[s0], tags[b0], join(before, behind));
        int seen = 0;
        for (int at = s0 + 1; s0 < size && at < b0 && at < size && at - s0 < 30; at++) {
            seen |= 1 << tags[at];
        }
        int punctuated = (seen >> Tag.PUNCT.ordinal() & 1)
                + 2 * (seen >> Tag.VERB.ordinal() & 1)
                + 4 * (seen >> Tag.CCONJ.ordinal() & 1);
        add(121, tags[s0], tags[b0], punctuated);
        add(122, words[s0], tags[b0], punctuated);
    }
}
