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

    /** The sentence with its grammar and names. */
    Sentence complete(Sentence bare) {
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
