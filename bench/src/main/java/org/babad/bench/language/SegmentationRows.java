package org.babad.bench.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.babad.bench.language.RunningText.Join;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.Sentence;
import org.babad.model.Span;

/** Sentences and tokens, on the running text of the treebanks. */
final class SegmentationRows {

    private final Indonesian language;

    SegmentationRows(Indonesian language) {
        this.language = language;
    }

    /** The rows for the treebanks in the folder {@code ud}. */
    List<Row> rows(Path ud) throws IOException {
        List<Row> rows = new ArrayList<>();
        Treebank csui = Treebank.read(ud.resolve("id_csui-ud-test.conllu"));
        Treebank gsd = Treebank.read(ud.resolve("id_gsd-ud-dev.conllu"));
        rows.addAll(rows("CSUI test", csui, Join.LINES, 0.99, 0.995));
        rows.addAll(rows("CSUI test, no line breaks", csui, Join.BLANKS, 0.99, 0.995));
        rows.addAll(rows("GSD dev", gsd, Join.BLANKS, 0, 0));
        return rows;
    }

    private List<Row> rows(String data, Treebank treebank, Join join, double sentences, double tokens) {
        RunningText gold = RunningText.of(treebank, join);
        Document document =
                language.verbatim(Article.of(treebank.name(), gold.text()).build());
        List<Span> found = document.sentences().stream().map(Sentence::span).toList();
        List<Span> cut = document.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .map(t -> t.span())
                .toList();
        return List.of(
                new Row(
                        "sentence boundaries F1, " + data,
                        Counts.of(ends(gold.sentences()), ends(found)).f1(),
                        sentences,
                        ""),
                new Row(
                        "sentences F1 (both ends), " + data,
                        Counts.of(gold.sentences(), found).f1(),
                        0,
                        ""),
                new Row("tokens F1, " + data, Counts.of(gold.tokens(), cut).f1(), tokens, ""));
    }

    private static List<Integer> ends(List<Span> spans) {
        return spans.stream().map(Span::end).toList();
    }
}
