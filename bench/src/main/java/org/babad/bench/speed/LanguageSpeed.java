package org.babad.bench.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Document;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Articles to documents by one thread, with all that {@link Indonesian} gives: each call takes the next article of a gzipped JSON
 * Lines file. The counter {@code sentences} is the figure: sentences a second; {@code sentences} over {@code cpuMillis} is that of a
 * core which nothing else uses.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
public class LanguageSpeed {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** The file of articles. */
    @Param("")
    public String data = "";

    private List<Article> articles = List.of();
    private final Indonesian language = Indonesian.load();
    private final Indonesian bare = Indonesian.withoutModels();
    private int next;

    /** Counts what a call has done; JMH divides it by the time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Done {
        /** Sentences analysed. */
        public long sentences;

        /** Tokens analysed. */
        public long tokens;
        /** Processor time taken, in milliseconds: sentences divided by it do not mind who else uses the machine. */
        public double cpuMillis;
    }

    /** Reads the articles. */
    @Setup
    public void load() throws IOException {
        articles = Articles.of(Path.of(data));
    }

    /** The whole analysis of one article. */
    @Benchmark
    public Document analyse(Done done) {
        return analyse(language, done);
    }

    /** Its sentences and tokens alone, without tags, syntax and names. */
    @Benchmark
    public Document analyseWithoutModels(Done done) {
        return analyse(bare, done);
    }

    private Document analyse(Indonesian by, Done done) {
        long start = THREADS.getCurrentThreadCpuTime();
        Document document = by.analyse(articles.get(next));
        next = (next + 1) % articles.size();
        done.cpuMillis += (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        done.sentences += document.sentences().size();
        document.sentences()
                .forEach(sentence -> done.tokens += sentence.tokens().size());
        return document;
    }
}
