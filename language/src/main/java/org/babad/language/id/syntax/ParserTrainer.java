package org.babad.language.id.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.babad.language.chain.ChainTrainer;
import org.babad.language.id.clue.Clues;
import org.babad.language.linear.ModelWriter;
import org.babad.language.linear.PerceptronTrainer;
import org.babad.model.Relation;
import org.babad.model.Tag;

/**
 * Learns a {@link Parser} from trees: the moves by an averaged perceptron that follows its own mistakes (dynamic oracle), the
 * relations by the features of the right trees. Trees that cross are made projective first. The same trees in the same order
 * give the same model. Not thread-safe.
 */
public final class ParserTrainer {

    private static final long SEED = 19450817;
    /** In the first rounds the right move is made; later mostly the parser's own. */
    private static final int GUIDED_ROUNDS = 1;

    private static final double OWN_WAY = 0.9;
    /** Weights of moves of fewer steps are left out of the model. */
    private static final int LEAST_STEPS = 4;

    private final int rounds;
    private final List<Lesson> lessons = new ArrayList<>();
    private final PerceptronTrainer moves = new PerceptronTrainer(Move.ALL.length);
    private final ChainTrainer relations;

    /**
     * A sentence and its tree.
     *
     * @param clues its words
     * @param tags their tags, as the tagger that will run gives them
     * @param heads the head of each word; the number of words for the root
     * @param relations the relation of each word to its head
     * @param corpus its corpus, numbered from 0
     */
    public record Lesson(Clues clues, Tag[] tags, int[] heads, Relation[] relations, int corpus) {}

    /** A trainer that goes so many times through the trees for the moves, and as often for the relations. */
    public ParserTrainer(int rounds, int relationRounds) {
        this.rounds = rounds;
        int labels = Relation.values().length;
        boolean[] legal = new boolean[(labels + 1) * labels];
        java.util.Arrays.fill(legal, labels * labels, legal.length, true);
        this.relations = new ChainTrainer(new ChainTrainer.Settings(labels, relationRounds, 0.1, 2e-4, 2), legal);
    }

    /** Adds a sentence. */
    public void add(Lesson lesson) {
        int[] heads = Projective.of(lesson.heads);
        lessons.add(new Lesson(lesson.clues, lesson.tags, heads, lesson.relations, lesson.corpus));
        long[] allowed = new long[heads.length];
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = lesson.relations[i] == Relation.ROOT ? 0 : 1L << lesson.relations[i].ordinal();
        }
        relations.addApart(new RelationFeatures(lesson.clues, lesson.tags, lesson.heads), allowed, lesson.corpus);
    }

    /** Learns, and writes the parser for the conventions of one corpus. */
    public void train(int corpus, ModelWriter out) {
        Random random = new Random(SEED);
        List<Lesson> order = new ArrayList<>(lessons);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (Lesson lesson : order) {
                learn(lesson, round < GUIDED_ROUNDS ? 0 : OWN_WAY, random);
            }
        }
        out.table(moves.rows(corpus, LEAST_STEPS));
        double[] shares = new double[corpus + 1];
        shares[corpus] = 1;
        relations.learn();
        relations.write(shares, out);
    }

    private void learn(Lesson lesson, double ownWay, Random random) {
        ParseState state = new ParseState(lesson.heads.length);
        MoveFeatures features = new MoveFeatures(lesson.clues, lesson.tags);
        Oracle oracle = new Oracle(lesson.heads);
        float[] scores = new float[Move.ALL.length];
        while (!state.isDone()) {
            moves.score(features.seen(state), lesson.corpus, scores);
            int least = leastCost(state, oracle);
            Move own = best(state, oracle, scores, Integer.MAX_VALUE);
            Move right = best(state, oracle, scores, least);
            boolean wrong = oracle.cost(state, own) > least;
            moves.learn(right.ordinal(), wrong ? own.ordinal() : right.ordinal());
            state.make(wrong && random.nextDouble() < ownWay ? own : right);
        }
    }

    private static int leastCost(ParseState state, Oracle oracle) {
        int least = Integer.MAX_VALUE;
        for (Move move : Move.ALL) {
            if (state.allows(move)) {
                least = Math.min(least, oracle.cost(state, move));
            }
        }
        return least;
    }

    /** The allowed move that weighs most among those that cost at most {@code dearest}. */
    private static Move best(ParseState state, Oracle oracle, float[] scores, int dearest) {
        Move best = Move.SHIFT;
        float most = Float.NEGATIVE_INFINITY;
        for (Move move : Move.ALL) {
            if (state.allows(move) && scores[move.ordinal()] > most && oracle.cost(state, move) <= dearest) {
                best = move;
                most = scores[move.ordinal()];
            }
        }
        return best;
    }
}
