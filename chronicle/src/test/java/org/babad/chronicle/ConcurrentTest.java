package org.babad.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.babad.chronicle.view.Counts;
import org.babad.chronicle.view.EventQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many read while some add: each reader sees whole articles, and no one waits for ever. */
class ConcurrentTest {

    private static final int ARTICLES = 60;

    private static void add(Chronicle chronicle, int from) {
        for (int i = from; i < ARTICLES; i += 2) {
            Report report = KilledTest.report(i);
            chronicle.add(report.article(), report.claims());
        }
    }

    @Test
    void readersSeeWholeArticlesWhileTwoAdd(@TempDir Path folder) {
        Path file = folder.resolve("babad.db");
        AtomicInteger looks = new AtomicInteger();
        try (Chronicle one = Chronicle.open(file);
                Chronicle other = Chronicle.open(file);
                Chronicle reader = Chronicle.openReadOnly(file)) {
            CompletableFuture<Void> adding = CompletableFuture.allOf(
                    CompletableFuture.runAsync(() -> add(one, 0)), CompletableFuture.runAsync(() -> add(other, 1)));
            while (!adding.isDone()) {
                look(reader);
                looks.incrementAndGet();
            }
            adding.join();
            assertThat(reader.counts().articles()).isEqualTo(ARTICLES);
        }
        assertThat(looks).hasPositiveValue();
    }

    private static void look(Chronicle reader) {
        Counts counts = reader.counts();
        assertThat(counts.claims()).isEqualTo(5 * counts.articles());
        AtomicInteger claims = new AtomicInteger();
        reader.eachEvent(
                EventQuery.all(), e -> claims.addAndGet(e.event().claims().size()));
        assertThat(claims.get() % 5).isZero();
        assertThat(reader.events(EventQuery.all()).items())
                .allSatisfy(e -> assertThat(reader.event(e.event().id())).isPresent());
    }
}
