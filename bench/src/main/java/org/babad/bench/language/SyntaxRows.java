package org.babad.bench.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.babad.bench.language.Treebank.Tree;
import org.babad.bench.language.Treebank.Word;
import org.babad.model.Syntax;

/** Tags and trees, on the syntactic words of treebanks; the tags are our own. Punctuation counts, subtypes of relations too. */
public final class SyntaxRows {

    /** Analyses a sentence. */
    @FunctionalInterface
    public interface Analyst {
        /** The syntax of the words. */
        Syntax analyse(List<String> words);
    }

    private final Analyst analyst;

    /** Rows for an analyst. */
    public SyntaxRows(Analyst analyst) {
        this.analyst = analyst;
    }

    /** The rows for the treebanks in the folder {@code ud}. */
    public List<Row> rows(Path ud) throws IOException {
        Shares csui = shares(ud.resolve("id_csui-ud-test.conllu"));
        Shares gsd = shares(ud.resolve("id_gsd-ud-dev.conllu"));
        String published = "on GSD test: BiLSTM 85.3/80.4, IndoBERT 87.1/82.3";
        return List.of(
                new Row("UPOS, CSUI test", csui.tags(), 0.94, ""),
                new Row("UPOS, GSD dev", gsd.tags(), 0.93, ""),
                new Row("UAS, CSUI test (own tags)", csui.heads(), 0.83, ""),
                new Row("LAS, CSUI test (own tags)", csui.labelled(), 0.76, ""),
                new Row("LAS without subtypes, CSUI test", csui.universal(), 0, ""),
                new Row("UAS, GSD dev (own tags, CSUI's conventions)", gsd.heads(), 0, published),
                new Row("LAS without subtypes, GSD dev", gsd.universal(), 0, published));
    }

    /** Shares of words: right tag; right head; right head and relation, with and without subtypes. */
    private record Shares(double tags, double heads, double labelled, double universal) {}

    private Shares shares(Path file) throws IOException {
        int all = 0;
        int[] right = new int[4];
        for (Tree tree : Treebank.read(file).sentences()) {
            List<Word> words = tree.words();
            Syntax found = analyst.analyse(words.stream().map(Word::form).toList());
            for (int i = 0; i < words.size(); i++) {
                all++;
                count(words.get(i), found.nodes().get(i), right);
            }
        }
        double of = all;
        return new Shares(right[0] / of, right[1] / of, right[2] / of, right[3] / of);
    }

    private static void count(Word gold, Syntax.Node found, int[] right) {
        boolean head = found.head() == gold.head() - 1;
        String relation = found.relation().label();
        right[0] += found.tag().name().equals(gold.upos()) ? 1 : 0;
        right[1] += head ? 1 : 0;
        right[2] += head && relation.equals(gold.relation()) ? 1 : 0;
        right[3] += head && universal(relation).equals(universal(gold.relation())) ? 1 : 0;
    }

    private static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
