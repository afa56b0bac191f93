package org.babad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.babad.bench.copies.CopiesBench;
import org.babad.bench.language.LanguageBench;
import org.babad.bench.reading.ReadingBench;
import org.babad.bench.said.Attribution;
import org.babad.bench.score.GoldArticle;
import org.babad.bench.speed.Speed;
import org.babad.bench.train.CoderTrainer;
import org.babad.bench.train.Lesson;
import org.babad.bench.train.language.LanguageTrainer;
import org.babad.coding.Annotator;
import org.babad.coding.rank.Network;

/** The command {@code babad-bench}: measures accuracy and speed, and learns the coder's weights. */
public final class Bench {

    private static final String USAGE =
            """
            babad-bench accuracy GOLD [--scorer SCORE.PY] [--out CLAIMS]   codes the gold articles, prints the scores
            babad-bench speed SUITE DATA [JMH OPTIONS]                     measures speed; without DATA lists the suites
            babad-bench train GOLD...                                      learns the networks of the coder and writes them
            babad-bench train-language TRAINING [CORPUS.jsonl.gz]          learns the models of the language module
            babad-bench language TRAINING                                  measures the language module on public test sets
            babad-bench attribution LABELLED [--errors]                    measures the speakers of labelled quotations
            babad-bench copies ARTICLES [SAMPLE.TSV | --grow]              finds copies among articles, prints how many, or what it
                                                                           costs as they grow in number
            babad-bench reading PAGES                                      reads a folder of pages, the same as an archive, and
                                                                           with one thread and all: processor time
            babad-bench crossvalidate GOLD... [--folds 5] [--errors FILE]  scores each part of the gold by weights learned from
                                      [--slots FILE]                       the others; prints types, causes of errors, confusion
                                                                           of types and how reliable confidence is; FILE lists
                                                                           every error, or every slot and how sure it was

            Run it in the root of the project. GOLD is a folder of gold files, DATA a file or folder that the suite names,
            TRAINING a folder with treebanks (ud) and names.
            """;

    private Bench() {}

    /** Runs the command; the exit code is 0 when all went well, 1 when the scorer failed, 2 for a wrong call. */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(args), out));
    }

    static int run(List<String> args, PrintStream out) throws IOException, InterruptedException {
        if (args.size() >= 2 && args.get(0).equals("accuracy")) {
            return new Accuracy(out).run(args.subList(1, args.size()));
        }
        if (!args.isEmpty() && args.get(0).equals("speed")) {
            return new Speed(out).run(args.subList(1, args.size()));
        }
        if (args.size() >= 2 && args.get(0).equals("train")) {
            train(args.subList(1, args.size()), out);
            return 0;
        }
        if (args.size() >= 2 && args.get(0).equals("train-language")) {
            trainLanguage(args.subList(1, args.size()), out);
            return 0;
        }
        if (args.size() == 2 && args.get(0).equals("language")) {
            new LanguageBench(out).run(Path.of(args.get(1)));
            return 0;
        }
        if (args.size() >= 2 && args.get(0).equals("attribution")) {
            new Attribution(out, args.contains("--errors")).run(Path.of(args.get(1)));
            return 0;
        }
        if (args.size() >= 2 && args.get(0).equals("copies")) {
            if (args.contains("--grow")) {
                return new CopiesBench(out).grow(Path.of(args.get(1)));
            }
            Path sample = Path.of(args.size() > 2 ? args.get(2) : "bench/target/copies.tsv");
            return new CopiesBench(out).run(Path.of(args.get(1)), 50, sample);
        }
        if (args.size() == 2 && args.get(0).equals("reading")) {
            new ReadingBench(out).run(Path.of(args.get(1)));
            return 0;
        }
        if (args.size() >= 2 && args.get(0).equals("crossvalidate")) {
            return new CrossValidation(out).run(args.subList(1, args.size()));
        }
        out.print(USAGE);
        return 2;
    }

    private static void trainLanguage(List<String> paths, PrintStream out) throws IOException {
        LanguageTrainer trainer =
                new LanguageTrainer(out, Path.of("language/src/main/resources/org/babad/language/id"));
        if (paths.size() > 1) {
            trainer.clusters(Path.of(paths.get(1)));
        }
        trainer.models(Path.of(paths.get(0)));
    }

    private static void train(List<String> folders, PrintStream out) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        for (String folder : folders) {
            articles.addAll(GoldArticle.readAll(Path.of(folder)));
        }
        CoderTrainer.Learned learned = new CoderTrainer().train(Lesson.of(articles, Annotator.load()));
        Path root = Path.of("coding/src/main/resources/org/babad/coding");
        Map<String, Network> networks = Map.of(
                "frame/id/actors.bin", learned.framing().actors(),
                "frame/id/targets.bin", learned.framing().targets(),
                "means/id/means.bin", learned.framing().means(),
                "judge/id/claims.bin", learned.claims(),
                "judge/id/claims-again.bin", learned.again(),
                "place/id/places.bin", learned.places(),
                "time/id/own.bin", learned.times().own(),
                "time/id/story.bin", learned.times().story());
        for (Map.Entry<String, Network> each : networks.entrySet()) {
            Path file = root.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue().bytes(articles.size() + " annotated articles, by babad-bench train"));
        }
        out.println("learned from " + articles.size() + " articles; networks under " + root);
    }
}
