package org.babad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.babad.bench.errors.Faults;
import org.babad.bench.score.Coded;
import org.babad.bench.score.GoldArticle;
import org.babad.bench.score.Scorer;
import org.babad.bench.train.CoderTrainer;
import org.babad.bench.train.Folds;
import org.babad.bench.train.Lesson;
import org.babad.coding.Annotator;
import org.babad.coding.Coder;
import org.babad.coding.Explainer;
import org.babad.coding.judge.Judged;
import org.babad.model.Claim;

/**
 * Scores the coder on gold that its weights for parties, means, claims and times were not learned from: learns from all parts
 * of the gold but one, scores that one, and so for each. The weights of place and quantity stay those of the jar.
 */
final class CrossValidation {

    private static final String FOLDS = "5";

    private final PrintStream out;
    private final Annotator annotator = Annotator.load();
    private final Scorer scorer = new Scorer();
    private final Faults faults = new Faults();
    private final Reliability reliability = new Reliability();
    private final SlotReliability slots = new SlotReliability();
    private final Thresholds thresholds = new Thresholds();

    CrossValidation(PrintStream out) {
        this.out = out;
    }

    /** Runs with the arguments after the word crossvalidate; gives the exit code. */
    int run(List<String> args) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        for (int i = 0; i < args.size() && !args.get(i).startsWith("--"); i++) {
            articles.addAll(GoldArticle.readAll(Path.of(args.get(i))));
        }
        int count = Integer.parseInt(Accuracy.option(args, "--folds").orElse(FOLDS));
        List<List<Lesson>> folds = Folds.of(Lesson.of(articles, annotator), count);
        List<Coder> coders =
                folds.parallelStream().map(held -> taughtWithout(held, folds)).toList();
        for (int i = 0; i < coders.size(); i++) {
            int fold = i;
            Coder coder = coders.get(i);
            Explainer explainer = Explainer.of(coder);
            folds.get(i).forEach(lesson -> score(coder, lesson));
            folds.get(i)
                    .forEach(lesson -> slots.add(
                            fold, lesson.gold(), explainer.explain(lesson.notes(), coder.judged(lesson.notes()))));
        }
        out.println(
                articles.size() + " articles, each coded by weights that were learned from other parts of " + count);
        new ScoreTable(out).print(scorer.scores());
        faults.summary(out);
        reliability.print(out);
        thresholds.print(out);
        slots.print(out);
        list(Accuracy.option(args, "--errors"), faults::list);
        list(Accuracy.option(args, "--slots"), slots::list);
        return 0;
    }

    private Coder taughtWithout(List<Lesson> held, List<List<Lesson>> folds) {
        List<Lesson> others = folds.stream()
                .filter(fold -> fold != held)
                .flatMap(List::stream)
                .toList();
        return new CoderTrainer().train(others).coder(annotator);
    }

    private void score(Coder coder, Lesson lesson) {
        List<Judged> judged = coder.judged(lesson.notes());
        List<Claim> claims = coder.code(lesson.notes(), judged);
        List<Coded> coded =
                claims.stream().map(c -> Coded.of(c, Optional.empty())).toList();
        scorer.add(lesson.gold().claims(), coded);
        faults.add(lesson, judged, coded);
        reliability.add(lesson.gold().claims(), claims);
        thresholds.add(lesson, judged);
    }

    private static void list(Optional<String> file, Consumer<PrintStream> what) throws IOException {
        if (file.isPresent()) {
            try (PrintStream lines =
                    new PrintStream(Files.newOutputStream(Path.of(file.get())), false, StandardCharsets.UTF_8)) {
                what.accept(lines);
            }
        }
    }
}
