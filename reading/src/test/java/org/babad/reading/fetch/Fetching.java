package org.babad.reading.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A site and who asks it, for the tests of fetching. */
abstract class Fetching {

    static final Bounds SMALL = new Bounds(2_000, Duration.ofMillis(600), 5);
    static final Agent AGENT = Agent.of("babad/9.9").reachableAt("https://desk.example/bot");
    static final Manners QUICK = Manners.WATCHER
            .allowingPrivate(true)
            .spaced(Duration.ofMillis(1))
            .resting(Duration.ofMillis(1), Duration.ofSeconds(30));

    Site site;
    Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        fetcher = Fetcher.of(AGENT, QUICK);
    }

    @AfterEach
    void close() {
        site.close();
    }

    Fetched fetch(String path) throws InterruptedException {
        return fetcher.fetch(Ask.found(site.at(path)).within(SMALL));
    }

    Fault fault(String path) throws InterruptedException {
        Thread.sleep(5);
        return ((Fetched.Failed) fetch(path)).fault();
    }

    static String text(Fetched fetched) {
        return new String(((Fetched.Page) fetched).bytes(), StandardCharsets.UTF_8);
    }
}
