package org.babad.language.id.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.babad.language.linear.HashedTrainer;
import org.babad.language.linear.ModelWriter;
import org.babad.language.linear.Places;
import org.babad.model.Relation;

/** Learns the relations of words to their heads: each by itself, as a choice of one among those its tags allow. Not thread-safe. */
final class RelationTrainer {

    private static final int BITS = 20;
    private static final float RATE = 0.1f;
    private static final int LEAST_STEPS = 4;

    private final HashedTrainer weights;
    private final RelationTable table = new RelationTable();
    private final int rounds;

    RelationTrainer(int corpora, int rounds) {
        this.weights = new HashedTrainer(BITS, corpora);
        this.rounds = rounds;
    }

    void learn(List<ParserTrainer.Lesson> lessons, Random random) {
        lessons.forEach(this::meet);
        List<ParserTrainer.Lesson> order = new ArrayList<>(lessons);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (ParserTrainer.Lesson lesson : order) {
                weights.begin();
                RelationFeatures features = new RelationFeatures(lesson.seen(), lesson.heads());
                for (int word = 0; word < lesson.heads().length; word++) {
                    if (lesson.relations()[word] != Relation.ROOT && lesson.heads()[word] < lesson.heads().length) {
                        learn(lesson, features, word);
                    }
                }
            }
        }
    }

    private void meet(ParserTrainer.Lesson lesson) {
        for (int word = 0; word < lesson.heads().length; word++) {
            int head = lesson.heads()[word];
            Relation relation = lesson.relations()[word];
            if (head < lesson.heads().length && relation != Relation.ROOT) {
                table.meet(lesson.tags()[word], lesson.tags()[head], relation);
            }
        }
    }

    private void learn(ParserTrainer.Lesson lesson, RelationFeatures features, int word) {
        Places seen = features.of(word);
        List<Relation> thinkable =
                RelationTable.list(table.of(lesson.tags()[word], lesson.tags()[lesson.heads()[word]]));
        double[] shares = new double[thinkable.size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < shares.length; i++) {
            int turn = RelationTable.turn(thinkable.get(i).ordinal());
            shares[i] = weights.score(seen, lesson.corpus(), turn);
            most = Math.max(most, shares[i]);
        }
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = StrictMath.exp(shares[i] - most);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            Relation relation = thinkable.get(i);
            double push = (relation == lesson.relations()[word] ? 1 : 0) - shares[i] / sum;
            if (Math.abs(push) >= 5e-3) {
                int turn = RelationTable.turn(relation.ordinal());
                weights.push(seen, lesson.corpus(), turn, (float) push * RATE);
            }
        }
    }

    void write(int corpus, ModelWriter out) {
        table.write(out);
        weights.write(corpus, Parser.ROUGH_STEP, LEAST_STEPS, out);
    }
}
