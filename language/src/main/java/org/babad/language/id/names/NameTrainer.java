package org.babad.language.id.names;

import java.util.List;
import java.util.Set;
import org.babad.language.chain.ChainTrainer;
import org.babad.language.id.clue.Clues;
import org.babad.language.linear.ModelWriter;
import org.babad.model.Name;

/**
 * Learns a {@link NameFinder} from sentences whose names are marked. A corpus may leave types of names unmarked: its words
 * outside marked names then count as either outside or of such a type. The same sentences in the same order give the same
 * model. Not thread-safe.
 */
public final class NameTrainer {

    private final ChainTrainer trainer;

    /** A trainer that goes so many times through the sentences. */
    public NameTrainer(int rounds) {
        ChainTrainer.Settings settings = new ChainTrainer.Settings(NameLabels.COUNT, rounds, 0.1, 2e-4, 2);
        this.trainer = new ChainTrainer(settings, NameLabels.legal());
    }

    /**
     * A marked sentence.
     *
     * @param clues its words
     * @param names its names; their spans do not matter
     * @param open per word whether nobody said what it is
     * @param unmarked types that the corpus does not mark
     * @param corpus its corpus, numbered from 0
     * @param weight how much it counts
     */
    public record Lesson(
            Clues clues, List<Name> names, boolean[] open, Set<Name.Type> unmarked, int corpus, double weight) {}

    /** Adds a sentence. */
    public void add(Lesson lesson) {
        long[] allowed = new long[lesson.clues.size()];
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = lesson.open[i] ? outside(lesson.unmarked) : 1L << NameLabels.OUTSIDE;
        }
        for (Name name : lesson.names) {
            for (int at = name.from(); at < name.to(); at++) {
                int label = at == name.from() ? NameLabels.begin(name.type()) : NameLabels.inside(name.type());
                allowed[at] = 1L << label;
            }
        }
        trainer.add(new NameFeatures(lesson.clues), allowed, lesson.corpus, lesson.weight);
    }

    private static long outside(Set<Name.Type> unmarked) {
        long bits = 1L << NameLabels.OUTSIDE;
        for (Name.Type type : unmarked) {
            bits |= 1L << NameLabels.begin(type) | 1L << NameLabels.inside(type);
        }
        return bits;
    }

    /** Learns from what was added; once. */
    public void learn() {
        trainer.learn();
    }

    /** Writes the finder with so much of each corpus's own conventions: {1, 0} is that of the first of two. */
    public void write(double[] shares, ModelWriter out) {
        trainer.write(shares, out);
    }
}
