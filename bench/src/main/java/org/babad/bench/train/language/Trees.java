package org.babad.bench.train.language;

import java.util.ArrayList;
import java.util.List;
import org.babad.bench.language.Treebank.Surface;
import org.babad.bench.language.Treebank.Tree;
import org.babad.bench.language.Treebank.Word;

/** The two views of a treebank's sentence: its syntactic words, and its tokens as they are written. */
final class Trees {

    private Trees() {}

    /**
     * A sentence as a list of nodes.
     *
     * @param words what each node is written like
     * @param nodes their annotation; heads are numbers from 1, 0 the root
     */
    record Flat(List<String> words, List<Word> nodes) {}

    /** By syntactic words: "kerja" and "nya" stand apart. */
    static Flat byWord(Tree tree) {
        List<Word> nodes = tree.words();
        return new Flat(nodes.stream().map(Word::form).toList(), nodes);
    }

    /**
     * By written tokens: "kerjanya" is one node, annotated as the word in it whose head is outside; what hangs on the other
     * words hangs on the token.
     */
    static Flat bySurface(Tree tree) {
        List<Integer> tokenOf = new ArrayList<>(List.of(0));
        for (int token = 0; token < tree.surface().size(); token++) {
            for (int i = 0; i < tree.surface().get(token).words().size(); i++) {
                tokenOf.add(token + 1);
            }
        }
        List<Word> nodes = new ArrayList<>();
        for (int token = 0; token < tree.surface().size(); token++) {
            Word word = outermost(tree.surface().get(token), token + 1, tokenOf);
            nodes.add(new Word(
                    word.form(), word.lemma(), word.upos(), tokenOf.get(word.head()), word.relation(), word.misc()));
        }
        return new Flat(tree.surface().stream().map(Surface::form).toList(), nodes);
    }

    private static Word outermost(Surface surface, int token, List<Integer> tokenOf) {
        return surface.words().stream()
                .filter(w -> tokenOf.get(w.head()) != token)
                .findFirst()
                .orElse(surface.words().get(0));
    }
}
