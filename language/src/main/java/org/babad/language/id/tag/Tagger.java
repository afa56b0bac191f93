package org.babad.language.id.tag;

import org.babad.language.chain.Chain;
import org.babad.language.id.clue.Clues;
import org.babad.language.id.clue.WordVotes;
import org.babad.language.linear.ModelReader;
import org.babad.model.Tag;

/** Gives each word of a sentence its part of speech. Immutable and thread-safe; time proportional to the length. */
public final class Tagger {

    private static final Tag[] TAGS = Tag.values();

    private final Chain chain;
    private final WordVotes votes;

    private Tagger(Chain chain) {
        this.chain = chain;
        this.votes = new WordVotes(chain, TagFeatures::addVotes);
    }

    /** The tagger of this version; throws {@link IllegalStateException} where the build lacks its model. */
    public static Tagger load() {
        return read(ModelReader.of(Tagger.class, "tags.bin"));
    }

    /** The tagger of a model that {@link TaggerTrainer} wrote. */
    public static Tagger read(ModelReader in) {
        return new Tagger(Chain.read(in));
    }

    /** The tags of a sentence's words. */
    public Tag[] tag(Clues clues) {
        int[] labels = chain.label(new TagFeatures(clues), votes.of(clues));
        Tag[] tags = new Tag[labels.length];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = TAGS[labels[i]];
        }
        return tags;
    }
}
