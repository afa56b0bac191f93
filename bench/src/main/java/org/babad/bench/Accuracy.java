package org.babad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.babad.bench.score.Coded;
import org.babad.bench.score.GoldArticle;
import org.babad.bench.score.Scorer;
import org.babad.chronicle.Chronicle;
import org.babad.coding.Coder;
import org.babad.export.Export;
import org.babad.export.Format;
import org.babad.language.id.Indonesian;
import org.babad.model.Claim;

/** Codes the articles of a gold folder and prints how right the claims are. */
final class Accuracy {

    private final PrintStream out;

    Accuracy(PrintStream out) {
        this.out = out;
    }

    /** Runs with the arguments after the word accuracy; gives the exit code. */
    int run(List<String> args) throws IOException, InterruptedException {
        Path claims = option(args, "--out").map(Path::of).orElse(Path.of("bench/target/claims.jsonl"));
        List<GoldArticle> articles = GoldArticle.readAll(Path.of(args.get(0)));
        Scorer scorer = new Scorer();
        code(articles, claims, scorer);
        Optional<String> outside = option(args, "--scorer");
        if (outside.isPresent()) {
            return outside(outside.get(), args.get(0), claims);
        }
        out.println(articles.size() + " articles");
        new ScoreTable(out).print(scorer.scores());
        return 0;
    }

    /** Codes the articles, links their claims in a chronicle of their own, and writes the claims with their events. */
    private static void code(List<GoldArticle> articles, Path file, Scorer scorer) throws IOException {
        Indonesian language = Indonesian.withoutModels();
        Coder coder = Coder.load();
        Path folder = Files.createTempDirectory("babad-bench");
        try (Chronicle chronicle = Chronicle.open(folder.resolve("accuracy.db"))) {
            for (GoldArticle gold : articles) {
                List<Claim> claims = coder.code(language.analyse(gold.article()));
                chronicle.add(gold.article(), claims);
                scorer.add(
                        gold.claims(),
                        claims.stream().map(c -> Coded.of(c, Optional.empty())).toList());
            }
            new Export(chronicle).toFile(Format.of("jsonl"), file);
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static int outside(String scorer, String gold, Path claims) throws IOException, InterruptedException {
        return new ProcessBuilder("python3", scorer, gold, claims.toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    static Optional<String> option(List<String> args, String name) {
        int at = args.indexOf(name);
        return at >= 0 && at + 1 < args.size() ? Optional.of(args.get(at + 1)) : Optional.empty();
    }
}
