package org.babad.cli.work;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.reading.ArticleReader;
import org.babad.reading.DistinctIds;
import org.babad.reading.PartJoiner;
import org.babad.reading.input.Input;
import org.babad.reading.input.Piece;
import org.babad.reading.result.Reading;
import org.babad.reading.result.Reason;

/**
 * The way of articles through reading and coding on all cores. The calling thread opens the inputs and gets the results, in
 * the order of the inputs; a bounded number of articles is in memory. Pages of one article are joined ({@link PartJoiner}).
 * For one run; not thread-safe.
 */
public final class Work {

    /** How many articles may be under way for each thread. */
    private static final int ROOM = 4;

    private final Wanted wanted;
    private final int cores;
    private Optional<String> note = Optional.empty();

    /** Work on as many threads as the machine has cores, that codes what is in Indonesian. */
    public Work() {
        this(Wanted.ID);
    }

    /** The same, that codes what is wanted. */
    public Work(Wanted wanted) {
        this(wanted, Math.max(1, Runtime.getRuntime().availableProcessors()));
    }

    /** The same on so many threads. */
    public Work(Wanted wanted, int threads) {
        this.wanted = wanted;
        this.cores = threads;
    }

    /** What a summary should say of the run besides what came out of it; nothing before its end. */
    public Optional<String> note() {
        return note;
    }

    /** Reads all inputs and tells the language of each article; what {@code out} throws ends the work. */
    public void read(Stream<Input> inputs, Consumer<Reading> out) {
        ExecutorService threads = threads();
        try {
            read(threads, inputs, out);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Reads and codes all inputs, but for articles that are {@code known}; what {@code out} throws ends the work. */
    public void code(Stream<Input> inputs, Predicate<Article> known, Consumer<Coded> out) {
        code(Coding.load(wanted), inputs, known, out);
    }

    /** The same with the reasons of each claim; what {@code out} throws ends the work. */
    public void explain(Stream<Input> inputs, Consumer<Coded> out) {
        code(Coding.explaining(wanted), inputs, article -> false, out);
    }

    private void code(Coding coding, Stream<Input> inputs, Predicate<Article> known, Consumer<Coded> out) {
        ExecutorService threads = threads();
        try {
            Stage<Reading, Coded> codes = new Stage<>(threads, cores * ROOM, r -> coding.code(r, known), out);
            read(threads, inputs, codes);
            codes.finish();
        } finally {
            threads.shutdownNow();
        }
    }

    /** Reads and analyses all inputs; what {@code out} throws ends the work. */
    public void analyse(Stream<Input> inputs, Function<Article, Document> analyser, Consumer<Analysed> out) {
        ExecutorService threads = threads();
        try {
            Stage<Reading, Analysed> analyses = new Stage<>(threads, cores * ROOM, r -> analyse(r, analyser), out);
            read(threads, inputs, analyses);
            analyses.finish();
        } finally {
            threads.shutdownNow();
        }
    }

    /** One article that breaks the analyser is a failure of its own, never of the run. */
    private static Analysed analyse(Reading reading, Function<Article, Document> analyser) {
        if (reading instanceof Reading.Failed failed) {
            return new Analysed.Failed(failed);
        }
        if (reading instanceof Reading.Census census) {
            return new Analysed.Counted(census);
        }
        try {
            return new Analysed.Text(analyser.apply(((Reading.Read) reading).article()));
        } catch (RuntimeException | StackOverflowError e) {
            return new Analysed.Failed(
                    new Reading.Failed(reading.where(), Reason.INTERNAL, "the analyser broke on it (" + e + ")"));
        }
    }

    private void read(ExecutorService threads, Stream<Input> inputs, Consumer<Reading> out) {
        ArticleReader reader = ArticleReader.load();
        Languages languages = new Languages();
        DistinctIds distinct = new DistinctIds();
        PartJoiner parts = new PartJoiner(reading -> out.accept(distinct.apply(reading)));
        Stage<Piece, Reading> reads =
                new Stage<>(threads, cores * ROOM, piece -> languages.apply(reader.read(piece)), parts);
        inputs.forEach(input -> reader.split(input, reads));
        reads.finish();
        parts.finish();
        if (parts.joined() > 0) {
            note = Optional.of(parts.pages() + " pages joined into " + parts.joined()
                    + (parts.joined() == 1 ? " article" : " articles"));
        }
    }

    private ExecutorService threads() {
        return Executors.newFixedThreadPool(cores, task -> {
            Thread thread = new Thread(task, "babad-work");
            thread.setDaemon(true);
            return thread;
        });
    }
}
