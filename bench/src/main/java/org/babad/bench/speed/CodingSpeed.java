package org.babad.bench.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.babad.coding.Coder;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Claim;
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
 * Articles to claims by one thread, as {@code babad code} does it, and the two halves of the way: articles to documents, with and
 * without the models of tags, syntax and names that the coder does not ask, and documents to claims. Each call takes the next
 * article of a gzipped JSON Lines file. The counter {@code sentences} is the figure: sentences a second; {@code sentences} over
 * {@code cpuMillis} is that of a core which nothing else uses.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 5)
public class CodingSpeed {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** The file of articles. */
    @Param("")
    public String data = "";

    private List<Article> articles = List.of();
    private List<Document> documents = List.of();
    private final Indonesian bare = Indonesian.withoutModels();
    private final Indonesian full = Indonesian.load();
    private final Coder coder = Coder.load();
    private int next;

    /** Counts what a call has done; JMH divides it by the time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Done {
        /** Sentences gone through. */
        public long sentences;

        /** Claims made. */
        public long claims;
        /** Processor time taken, in milliseconds: sentences divided by it do not mind who else uses the machine. */
        public double cpuMillis;

        private long start;

        private void begin() {
            start = THREADS.getCurrentThreadCpuTime();
        }

        private void end(Document document, int made) {
            cpuMillis += (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            sentences += document.sentences().size();
            claims += made;
        }
    }

    /** Reads the articles and makes their documents. */
    @Setup
    public void load() throws IOException {
        articles = Articles.of(Path.of(data));
        documents = articles.stream().map(bare::analyse).toList();
    }

    private int turn() {
        next = (next + 1) % articles.size();
        return next;
    }

    /** An article to its claims. */
    @Benchmark
    public List<Claim> articleToClaims(Done done) {
        Article article = articles.get(turn());
        done.begin();
        Document document = bare.analyse(article);
        List<Claim> claims = coder.code(document);
        done.end(document, claims.size());
        return claims;
    }

    /** A document to its claims. */
    @Benchmark
    public List<Claim> documentToClaims(Done done) {
        Document document = documents.get(turn());
        done.begin();
        List<Claim> claims = coder.code(document);
        done.end(document, claims.size());
        return claims;
    }

    /** An article to its document, without the models that the coder does not ask. */
    @Benchmark
    public Document articleToBareDocument(Done done) {
        Article article = articles.get(turn());
        done.begin();
        Document document = bare.analyse(article);
        done.end(document, 0);
        return document;
    }

    /** An article to its document with tags, syntax and names. */
    @Benchmark
    public Document articleToDocument(Done done) {
        Article article = articles.get(turn());
        done.begin();
        Document document = full.analyse(article);
        done.end(document, 0);
        return document;
    }
}
