package org.babad.language.id.tag;

import java.util.Arrays;
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

    /** Adds a sentence of a corpus (numbered from 0) that counts {@code weight} times; a tag is given for each word. */
    public void add(Clues clues, Tag[] tags, int corpus, double weight) {
        int[] allowed = new int[tags.length];
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = 1 << tags[i].ordinal();
        }
        trainer.add(TagFeatures.of(clues), allowed, corpus, weight);
    }

    /** Learns, and writes the tagger for the conventions of one corpus. */
    public void train(int corpus, ModelWriter out) {
        trainer.train(corpus, out);
    }
}
