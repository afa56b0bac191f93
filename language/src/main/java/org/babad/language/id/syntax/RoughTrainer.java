package org.babad.language.id.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.babad.language.linear.HashedTrainer;
import org.babad.language.linear.ModelWriter;
import org.babad.language.linear.Places;

/** Learns by which features heads are sifted: each word's head by itself, as a choice of one among all words. Not thread-safe. */
final class RoughTrainer {

    private static final int BITS = 18;
    private static final float RATE = 0.08f;
    /** Gradients below this move nothing. */
    private static final double SLIGHT = 5e-3;

    private final HashedTrainer weights;
    private final int rounds;

    RoughTrainer(int corpora, int rounds) {
        this.weights = new HashedTrainer(BITS, corpora);
        this.rounds = rounds;
    }

    void learn(List<ParserTrainer.Lesson> lessons, Random random) {
        List<ParserTrainer.Lesson> order = new ArrayList<>(lessons);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (ParserTrainer.Lesson lesson : order) {
                weights.begin();
                ArcFeatures features = lesson.features();
                for (int word = 0; word < lesson.heads().length; word++) {
                    learn(lesson, features, word);
                }
            }
        }
    }

    private void learn(ParserTrainer.Lesson lesson, ArcFeatures features, int word) {
        int size = lesson.heads().length;
        double[] shares = new double[size + 1];
        double most = Double.NEGATIVE_INFINITY;
        for (int head = 0; head <= size; head++) {
            shares[head] = head == word ? Double.NEGATIVE_INFINITY : score(features.rough(head, word), lesson.corpus());
            most = Math.max(most, shares[head]);
        }
        double sum = 0;
        for (int head = 0; head <= size; head++) {
            shares[head] = StrictMath.exp(shares[head] - most);
            sum += shares[head];
        }
        for (int head = 0; head <= size; head++) {
            double push = (head == lesson.heads()[word] ? 1 : 0) - shares[head] / sum;
            if (Math.abs(push) >= SLIGHT) {
                weights.push(features.rough(head, word), lesson.corpus(), (float) push * RATE);
            }
        }
    }

    /** The score of the features in a corpus so far. */
    float score(Places features, int corpus) {
        return weights.score(features, corpus);
    }

    void write(int corpus, ModelWriter out) {
        weights.write(corpus, Parser.ROUGH_STEP, 2, out);
    }
}
