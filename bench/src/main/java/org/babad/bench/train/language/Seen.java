package org.babad.bench.train.language;

import java.util.List;
import org.babad.language.cluster.Clusters;
import org.babad.language.id.Indonesian;
import org.babad.language.id.Lexicon;
import org.babad.language.id.clue.ClueMaker;
import org.babad.language.id.clue.Clues;
import org.babad.model.Token;

/** Sees the words of corpora as the analyser sees them. Thread-safe. */
final class Seen {

    private final Indonesian language = Indonesian.withoutModels();
    private final Lexicon lexicon = Lexicon.load();
    private final ClueMaker clues;

    Seen(Clusters clusters) {
        this.clues = ClueMaker.with(lexicon, clusters);
    }

    /** The tokens of words that are cut already. */
    List<Token> tokens(List<String> words) {
        return language.pretokenised("lesson", List.of(words))
                .sentences()
                .get(0)
                .tokens();
    }

    /** The clues of words that are cut already. */
    Clues clues(List<String> words) {
        return clues.of(tokens(words));
    }

    /** The lexicon. */
    Lexicon lexicon() {
        return lexicon;
    }
}
