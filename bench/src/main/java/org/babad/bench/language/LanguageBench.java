package org.babad.bench.language;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.babad.language.id.Indonesian;
import org.babad.model.Sentence;
import org.babad.model.Syntax;

/**
 * The command {@code babad-bench language}: measures every layer of the analyser on public test sets and prints a table with the
 * targets and the figures that others published on the same data. Nothing is learned or chosen here.
 */
public final class LanguageBench {

    private final PrintStream out;

    /** Prints to the stream. */
    public LanguageBench(PrintStream out) {
        this.out = out;
    }

    /** Measures on the corpora of the folder, which has {@code ud} and {@code names}; throws where one is missing. */
    public void run(Path training) throws IOException {
        for (Row row : rows(Indonesian.load(), training)) {
            out.println(row);
        }
    }

    /** The rows of the table, in order. */
    static List<Row> rows(Indonesian language, Path training) throws IOException {
        List<Row> rows = new ArrayList<>();
        rows.addAll(new SegmentationRows(language).rows(training.resolve("ud")));
        rows.addAll(new LemmaRows(language).rows(training.resolve("ud")));
        rows.addAll(new MorphRows(language).rows(training.resolve("ud")));
        rows.addAll(new SyntaxRows(words -> syntax(language, words)).rows(training.resolve("ud")));
        rows.addAll(new NameRows(words -> sentence(language, words).names()).rows(training.resolve("names"), "test"));
        return rows;
    }

    private static Syntax syntax(Indonesian language, List<String> words) {
        return sentence(language, words).syntax().orElseThrow(() -> new IllegalStateException("no syntax: too long"));
    }

    private static Sentence sentence(Indonesian language, List<String> words) {
        return language.pretokenised("bench", List.of(words)).sentences().get(0);
    }
}
