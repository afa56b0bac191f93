package org.babad.language.id;

import java.util.Optional;
import org.babad.language.id.clue.ClueMaker;
import org.babad.language.id.clue.Clues;
import org.babad.language.id.names.NameFinder;
import org.babad.language.id.syntax.Parser;
import org.babad.language.id.tag.Tagger;
import org.babad.model.Sentence;
import org.babad.model.Tag;

/** Gives sentences their tags, syntax and names: the trained part of the analyser. Immutable and thread-safe. */
final class Grammar {

    /** What is longer is no sentence but a list or noise: nobody needs its tree, and the work stays bounded. */
    private static final int LONGEST = 2000;

    private final ClueMaker clueMaker;
    private final Tagger tagger = Tagger.load();
    private final Parser parser = Parser.load();
    private final NameFinder names = NameFinder.load();

    private Grammar(ClueMaker clueMaker) {
        this.clueMaker = clueMaker;
    }

    /** Reads the models; throws {@link IllegalStateException} where the build lacks one. */
    static Grammar load(Lexicon lexicon) {
        return new Grammar(ClueMaker.load(lexicon));
    }

    /** The sentence with its grammar and names; as it is where it has more than 2000 tokens. */
    Sentence complete(Sentence bare) {
        if (bare.tokens().size() > LONGEST) {
            return bare;
        }
        Clues clues = clueMaker.of(bare.tokens());
        Tag[] tags = tagger.tag(clues);
        return new Sentence(
                bare.index(),
                bare.paragraph(),
                bare.span(),
                bare.tokens(),
                Optional.of(parser.parse(clues, tags)),
                names.find(bare.tokens(), clues));
    }
}
