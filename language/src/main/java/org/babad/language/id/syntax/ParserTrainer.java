package org.babad.language.id.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.babad.language.id.clue.Clues;
import org.babad.language.linear.HashedTrainer;
import org.babad.language.linear.ModelWriter;
import org.babad.language.linear.Places;
import org.babad.model.Relation;
import org.babad.model.Tag;

/**
 * Learns a {@link Parser} from trees: first which heads to sift ({@link RoughTrainer}), then whole trees ({@link TreeSearch}) by
 * passive-aggressive updates against the tree that costs most, averaged; and the relations by the features of the right trees.
 * Trees that cross are made projective first, sentences too long for one search are left out of it. The same trees in the same
 * order give the same model. Not thread-safe.
 */
public final class ParserTrainer {

    private static final long SEED = 19450817;
    private static final int BITS = 21;
    private static final double STEP = 1e-4;
    /** Weights of fewer steps are left out of the model. */
    private static final int LEAST_STEPS = 4;

    private final Settings settings;
    private final List<Lesson> lessons = new ArrayList<>();
    /** The trees as they are, for the relations: arcs that cross are not lifted. */
    private final List<Lesson> given = new ArrayList<>();

    /**
     * How to learn.
     *
     * @param corpora how many corpora there are
     * @param rough rounds for sifting heads
     * @param trees rounds for trees
     * @param relations rounds for relations
     * @param most the farthest that one tree moves a weight
     */
    public record Settings(int corpora, int rough, int trees, int relations, double most) {}

    /**
     * A sentence and its tree.
     *
     * @param clues its words
     * @param tags their tags, as the tagger that will run gives them
     * @param heads the head of each word; the number of words for the root
     * @param relations the relation of each word to its head
     * @param corpus its corpus, numbered from 0
     */
    public record Lesson(Clues clues, Tag[] tags, int[] heads, Relation[] relations, int corpus) {

        ArcFeatures features() {
            return new ArcFeatures(seen());
        }

        Seen seen() {
            return new Seen(clues, tags, 0, tags.length);
        }
    }

    /** A trainer without lessons. */
    public ParserTrainer(Settings settings) {
        this.settings = settings;
    }

    /** Adds a sentence. */
    public void add(Lesson lesson) {
        if (lesson.heads.length <= Pieces.LONGEST) {
            int[] heads = Projective.of(lesson.heads);
            lessons.add(new Lesson(lesson.clues, lesson.tags, heads, lesson.relations, lesson.corpus));
        }
        given.add(lesson);
    }

    /** Learns, and writes the parser for the conventions of one corpus. */
    public void train(int corpus, ModelWriter out) {
        RoughTrainer rough = new RoughTrainer(settings.corpora, settings.rough);
        Random random = new Random(SEED);
        rough.learn(lessons, random);
        rough.write(corpus, out);
        HashedTrainer trees = new HashedTrainer(BITS, settings.corpora);
        List<Lesson> order = new ArrayList<>(lessons);
        for (int round = 0; round < settings.trees; round++) {
            Collections.shuffle(order, random);
            for (Lesson lesson : order) {
                learn(lesson, rough, trees);
            }
        }
        trees.write(corpus, STEP, LEAST_STEPS, out);
        RelationTrainer relations = new RelationTrainer(settings.corpora, settings.relations);
        relations.learn(given, random);
        relations.write(corpus, out);
    }

    private void learn(Lesson lesson, RoughTrainer rough, HashedTrainer trees) {
        int[] right = lesson.heads;
        int size = right.length;
        ArcFeatures features = lesson.features();
        boolean[] kept = HeadFilter.sift(features, size, places -> rough.score(places, lesson.corpus));
        for (int word = 0; word < size; word++) {
            kept[right[word] * size + word] = true;
        }
        trees.begin();
        TreeScores scores = new TreeScores(features, size, kept, places -> trees.score(places, lesson.corpus));
        int[] found = new TreeSearch(size, new Augmented(scores, right)).best();
        int wrong = 0;
        for (int word = 0; word < size; word++) {
            wrong += found[word] == right[word] ? 0 : 1;
        }
        if (wrong > 0) {
            HashedTrainer.Difference difference = trees.difference();
            addParts(features, right, found, difference::add, true);
            addParts(features, found, right, difference::add, false);
            difference.learn(lesson.corpus, wrong, (float) settings.most);
        }
    }

    /** Scores in which every wrong arc weighs one more: what is nearly right is learned from too. */
    private record Augmented(TreeScores scores, int[] right) implements TreeSearch.Scores {

        @Override
        public boolean allows(int head, int dependent) {
            return scores.allows(head, dependent);
        }

        @Override
        public float arc(int head, int dependent) {
            return scores.arc(head, dependent) + (right[dependent] == head ? 0 : 1);
        }

        @Override
        public float siblings(int head, int sibling, int dependent) {
            return scores.siblings(head, sibling, dependent);
        }
    }

    /** Takes the features of a part of the right tree, or of the wrong one. */
    private interface Gatherer {
        void add(Places features, boolean right);
    }

    /** Hands on the features of the parts of a tree that another one lacks. */
    private static void addParts(ArcFeatures features, int[] tree, int[] other, Gatherer out, boolean right) {
        for (int word = 0; word < tree.length; word++) {
            int head = tree[word];
            boolean same = other[word] == head;
            if (!same) {
                out.add(features.arc(head, word), right);
            }
            int sibling = sibling(tree, word);
            if (head < tree.length && !(same && sibling(other, word) == sibling)) {
                out.add(sibling == head ? features.first(head, word) : features.siblings(head, sibling, word), right);
            }
        }
    }

    /** The next dependent of the same head towards it; the head where there is none. */
    private static int sibling(int[] heads, int word) {
        int head = heads[word];
        int step = head > word ? 1 : -1;
        int at = word + step;
        while (at != head && at >= 0 && at < heads.length && heads[at] != head) {
            at += step;
        }
        return at < 0 || at >= heads.length ? head : at;
    }
}
