package org.babad.bench;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.babad.bench.score.Measure;
import org.babad.bench.score.Scores;

/** Prints scores as the outside scorer does: one row a measure, then one a type. */
final class ScoreTable {

    private final PrintStream out;

    ScoreTable(PrintStream out) {
        this.out = out;
    }

    void print(Scores scores) {
        row("detection", scores.detection());
        row("whole claim", scores.whole());
        scores.slots().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> row(e.getKey().label(), e.getValue()));
        scores.types().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> row("  " + e.getKey(), e.getValue()));
    }

    private void row(String name, Measure measure) {
        out.println(String.format(
                Locale.ROOT,
                "%-14s P %.3f  R %.3f  F1 %.3f  of %d",
                name,
                measure.precision(),
                measure.recall(),
                measure.f1(),
                measure.right() + measure.missed()));
    }
}
