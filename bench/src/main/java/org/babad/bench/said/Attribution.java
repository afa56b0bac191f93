package org.babad.bench.said;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.babad.bench.score.Names;
import org.babad.coding.attribution.AttributionTagger;
import org.babad.coding.attribution.Attributions;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.Sentence;
import org.babad.model.Source;

/**
 * The command {@code babad-bench attribution FILE}: for every quotation of {@link Quotation}, whether the source that the coder finds
 * for the word in its middle is the labelled speaker, which is so where the two names share a word as the claims' scorer has it
 * ({@link Names}). A wrong source counts as spurious and as missed. Statements that the corpus leaves unlabelled are not counted.
 */
public final class Attribution {

    private final Indonesian language = Indonesian.withoutModels();
    private final AttributionTagger tagger = AttributionTagger.load();
    private final PrintStream out;
    private final boolean errors;
    private int right;
    private int wrong;
    private int missed;

    /** A measure that prints to {@code out}; with {@code errors} also every quotation that it gets wrong. */
    public Attribution(PrintStream out, boolean errors) {
        this.out = out;
        this.errors = errors;
    }

    /** Measures on the file and prints one line. */
    public void run(Path file) throws IOException {
        LabelledText.read(file).forEach(this::measure);
        double precision = right / (double) (right + wrong);
        double recall = right / (double) (right + wrong + missed);
        out.printf(
                Locale.ROOT,
                "speakers of %d quotations: P %.3f R %.3f F1 %.3f%n",
                right + wrong + missed,
                precision,
                recall,
                2 * precision * recall / (precision + recall));
    }

    private void measure(LabelledText text) {
        Document document = language.analyse(Article.of("a", text.text()).build());
        Attributions attributions = tagger.tag(document);
        for (Quotation quotation : Quotation.of(text)) {
            Optional<Source> source = source(document, attributions, quotation);
            boolean same = source.filter(s -> Names.same(s.name(), quotation.speaker()))
                    .isPresent();
            right += same ? 1 : 0;
            wrong += !same && source.isPresent() ? 1 : 0;
            missed += source.isEmpty() ? 1 : 0;
            if (errors && !same) {
                out.println(
                        quotation.speaker() + " | " + source.map(Source::name).orElse("-") + " | "
                                + quotation.statement().cut(text.text()));
            }
        }
    }

    private static Optional<Source> source(Document document, Attributions attributions, Quotation quotation) {
        int middle = (quotation.statement().start() + quotation.statement().end()) / 2;
        for (Sentence sentence : document.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                if (sentence.tokens().get(i).span().end() > middle) {
                    return attributions.source(sentence, i, i + 1);
                }
            }
        }
        return Optional.empty();
    }
}
