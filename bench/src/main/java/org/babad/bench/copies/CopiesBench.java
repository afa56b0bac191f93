package org.babad.bench.copies;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.babad.chronicle.copy.Signature;
import org.babad.cli.work.Work;
import org.babad.model.Article;
import org.babad.reading.input.Inputs;
import org.babad.reading.result.Reading;

/**
 * {@code babad-bench copies INPUT}: finds the copies among the articles of an input, in the order of their ids, and prints how
 * many there are at each likeness, what that cost, and how many texts that are rewritten here are recognised.
 */
public final class CopiesBench {

    private static final int BINS = 20;
    private static final int SEED = 20261122;
    private static final int REWRITTEN = 300;
    private static final int TIMES = 4;
    /** Below this two texts only share a subject. */
    private static final double LEAST_LIKENESS = 0.25;

    private final PrintStream out;
    private final List<Article> articles = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final Index index = new Index();

    public CopiesBench(PrintStream out) {
        this.out = out;
    }

    /** A later text and an earlier one that share a band. */
    private record Pair(int later, int earlier, double drawn, boolean copy) {}

    /** Runs on an input; writes {@code sample} pairs of each verdict, spread over all likenesses, to {@code file}. */
    public int run(Path input, int sample, Path file) throws IOException {
        read(input);
        long start = System.nanoTime();
        long met = find();
        double seconds = (System.nanoTime() - start) / 1e9;
        print(
                "%d articles, %d compared pairs (%.1f an article), %.1f s, %d MiB used",
                articles.size(), met, (double) met / articles.size(), seconds, used() >> 20);
        report();
        write(sample, file);
        recall();
        return 0;
    }

    /** Tells what finding copies costs, from 5,000 articles up to four times those of the input, made ones among them. */
    public int grow(Path input) {
        read(input);
        new Growth(articles).run(articles.size() * TIMES, out::println);
        return 0;
    }

    private void read(Path input) {
        try (Stream<org.babad.reading.input.Input> inputs =
                new Inputs(InputStream.nullInputStream(), "babad-bench").of(List.of(input.toString()))) {
            new Work().read(inputs, reading -> {
                if (reading instanceof Reading.Read r) {
                    articles.add(r.article());
                }
            });
        }
        articles.sort(java.util.Comparator.comparing(Article::id));
    }

    private long find() {
        long met = 0;
        for (int i = 0; i < articles.size(); i++) {
            Signature own = Signature.of(articles.get(i));
            for (int other : index.add(own)) {
                met++;
                double drawn = own.drawnFrom(index.text(other));
                pairs.add(new Pair(i, other, drawn, own.isCopyOf(index.text(other))));
            }
        }
        return met;
    }

    private void report() {
        int[] copies = new int[BINS + 1];
        int[] others = new int[BINS + 1];
        pairs.forEach(p -> (p.copy ? copies : others)[(int) (p.drawn * BINS)]++);
        print("likeness   copies   others");
        for (int bin = 0; bin <= BINS; bin++) {
            print("%.2f     %8d %8d", (double) bin / BINS, copies[bin], others[bin]);
        }
        int[] leader = IntStream.range(0, articles.size()).toArray();
        pairs.stream().filter(Pair::copy).forEach(p -> leader[top(leader, p.later)] = top(leader, p.earlier));
        int[] size = new int[leader.length];
        Arrays.stream(leader).forEach(i -> size[top(leader, i)]++);
        print(
                "%d pairs of copies, %d articles are copies, %d groups, the largest of %d",
                pairs.stream().filter(Pair::copy).count(),
                pairs.stream()
                        .filter(Pair::copy)
                        .mapToInt(Pair::later)
                        .distinct()
                        .count(),
                Arrays.stream(size).filter(s -> s > 1).count(),
                Arrays.stream(size).max().orElse(0));
    }

    private static int top(int[] leader, int i) {
        int at = i;
        while (leader[at] != at) {
            at = leader[at];
        }
        return at;
    }

    /** Pairs of copies, and of others from some likeness on; as many from each stretch of likeness as there are. */
    private void write(int sample, Path file) throws IOException {
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            for (boolean copy : List.of(true, false)) {
                List<Pair> chosen = chosen(sample, copy);
                chosen.forEach(p -> writer.printf(
                        Locale.ROOT,
                        "%s\t%.3f\t%s\t%s%n",
                        copy ? "copy" : "other",
                        p.drawn,
                        articles.get(p.later).id(),
                        articles.get(p.earlier).id()));
            }
        }
    }

    private List<Pair> chosen(int sample, boolean copy) {
        double from = copy ? 0 : LEAST_LIKENESS;
        List<Pair> all = new ArrayList<>(
                pairs.stream().filter(p -> p.copy == copy && p.drawn >= from).toList());
        Collections.shuffle(all, new Random(SEED));
        List<Pair> out = new ArrayList<>();
        int[] taken = new int[BINS + 1];
        for (int most = 1; out.size() < Math.min(sample, all.size()); most++) {
            for (Pair pair : all) {
                int bin = (int) (pair.drawn * BINS);
                if (taken[bin] < most && out.size() < sample && !out.contains(pair)) {
                    taken[bin]++;
                    out.add(pair);
                }
            }
        }
        out.sort(java.util.Comparator.comparingDouble(Pair::drawn));
        return out;
    }

    private void recall() {
        List<Article> originals = new ArrayList<>(articles);
        Collections.shuffle(originals, new Random(SEED));
        for (int percent = 0; percent <= 60; percent += 10) {
            int found = 0;
            int met = 0;
            Spinner spinner = new Spinner(percent, new Random(SEED));
            for (Article article : originals.subList(0, Math.min(REWRITTEN, originals.size()))) {
                Signature first = Signature.of(article);
                Signature spun = Signature.of(spinner.rewritten(article));
                boolean meet = Arrays.stream(spun.bands())
                        .anyMatch(b -> Arrays.stream(first.bands()).anyMatch(c -> b == c));
                met += meet ? 1 : 0;
                found += meet && spun.isCopyOf(first) ? 1 : 0;
            }
            print(
                    "%d %% of words swapped: %.3f met, %.3f recognised",
                    percent, (double) met / REWRITTEN, (double) found / REWRITTEN);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void print(String form, Object... values) {
        out.println(String.format(Locale.ROOT, form, values));
    }
}
