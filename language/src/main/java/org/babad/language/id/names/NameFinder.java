package org.babad.language.id.names;

import java.util.ArrayList;
import java.util.List;
import org.babad.language.chain.Chain;
import org.babad.language.id.clue.Clues;
import org.babad.language.id.clue.WordVotes;
import org.babad.language.linear.ModelReader;
import org.babad.model.Name;
import org.babad.model.Span;
import org.babad.model.Token;

/** Finds the names of a sentence. Immutable and thread-safe; time proportional to the length. */
public final class NameFinder {

    private final Chain chain;
    private final WordVotes votes;

    private NameFinder(Chain chain) {
        this.chain = chain;
        this.votes = new WordVotes(chain, NameFeatures::addVotes);
    }

    /** The finder of this version; throws {@link IllegalStateException} where the build lacks its model. */
    public static NameFinder load() {
        return read(ModelReader.of(NameFinder.class, "names.bin"));
    }

    /** The finder of a model that {@link NameTrainer} wrote. */
    public static NameFinder read(ModelReader in) {
        return new NameFinder(Chain.read(in));
    }

    /** The names among the tokens of a sentence, in order. */
    public List<Name> find(List<Token> tokens, Clues clues) {
        int[] labels = chain.label(new NameFeatures(clues), votes.of(clues));
        List<Name> names = new ArrayList<>();
        int from = 0;
        while (from < labels.length) {
            int to = end(labels, from);
            if (labels[from] != NameLabels.OUTSIDE) {
                Span span = tokens.get(from).span().union(tokens.get(to - 1).span());
                names.add(new Name(NameLabels.type(labels[from]), from, to, span));
            }
            from = to;
        }
        return names;
    }

    private static int end(int[] labels, int from) {
        int to = from + 1;
        while (labels[from] != NameLabels.OUTSIDE && to < labels.length && labels[to] == labels[from] + 1) {
            to++;
        }
        return to;
    }
}
