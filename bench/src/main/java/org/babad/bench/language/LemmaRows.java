package org.babad.bench.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.babad.bench.language.Treebank.Tree;
import org.babad.bench.language.Treebank.Word;
import org.babad.language.id.Indonesian;
import org.babad.model.Document;
import org.babad.model.Token;

/** Lemmas, on the words of a treebank: the tokens are given, so a wrong cut costs nothing here. */
final class LemmaRows {

    private final Indonesian language;

    LemmaRows(Indonesian language) {
        this.language = language;
    }

    /** The rows for the treebanks in the folder {@code ud}. */
    List<Row> rows(Path ud) throws IOException {
        return List.of(
                new Row("lemma, CSUI test", share(ud.resolve("id_csui-ud-test.conllu")), 0.95, ""),
                new Row("lemma, CSUI train", share(ud.resolve("id_csui-ud-train.conllu")), 0, ""));
    }

    /** The share of words whose root is the lemma; capitals do not count. */
    private double share(Path file) throws IOException {
        int all = 0;
        int right = 0;
        for (Tree tree : Treebank.read(file).sentences()) {
            List<Word> words = tree.words();
            Document document = language.pretokenised(
                    "lemma", List.of(words.stream().map(Word::form).toList()));
            List<Token> tokens = document.sentences().get(0).tokens();
            for (int i = 0; i < words.size(); i++) {
                all++;
                right += tokens.get(i).form().root().equals(words.get(i).lemma().toLowerCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        return (double) right / all;
    }
}
