package org.babad.language.id.tag;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.babad.language.chain.ChainTrainer;
import org.babad.language.id.clue.Clues;
import org.babad.language.linear.ModelWriter;
import org.babad.model.Tag;

/** Learns a {@link Tagger} from tagged sentences. The same sentences in the same order give the same model. Not thread-safe. */
public final class TaggerTrainer {

    private static final int TAGS = Tag.values().length;

    private final ChainTrainer trainer;

    /** A trainer that goes so many times through the sentences. */
    public TaggerTrainer(int rounds) {
        boolean[] legal = new boolean[(TAGS + 1) * TAGS];
        Arrays.fill(legal, true);
        this.trainer = new ChainTrainer(new ChainTrainer.Settings(TAGS, rounds, 0.1, 2e-4, 2), legal);
    }

    /** Adds a sentence of a corpus (numbered from 0) that counts {@code weight} times; for each word the tags it may have. */
    public void add(Clues clues, List<Set<Tag>> tags, int corpus, double weight) {
        long[] allowed = new long[tags.size()];
        for (int i = 0; i < allowed.length; i++) {
            for (Tag tag : tags.get(i)) {
                allowed[i] |= 1L << tag.ordinal();
            }
        }
        trainer.add(new TagFeatures(clues), allowed, corpus, weight);
    }

    /** Learns from what was added; once. */
    public void learn() {
        trainer.learn();
    }

    /** Writes the tagger with so much of each corpus's own conventions: {1, 0} is that of the first of two. */
    public void write(double[] shares, ModelWriter out) {
        trainer.write(shares, out);
    }
}
