package org.babad.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.babad.chronicle.Chronicle;
import org.babad.reading.fetch.Ask.Validators;
import org.babad.watch.state.ItemState;
import org.babad.watch.state.Outcome;
import org.babad.watch.state.Polled;
import org.babad.watch.state.WatchState;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchPageTest {

    private static final URI FEED = URI.create("https://koran.example/rss?a=%3Cb%3E");
    private static final Instant AT = Instant.parse("2026-11-22T01:02:03Z");

    private Path file;

    @BeforeEach
    void open(@TempDir Path folder) {
        file = folder.resolve("war.db");
        Chronicle.open(file).close();
    }

    private void watch() {
        try (WatchState state = WatchState.open(file)) {
            state.list(List.of(FEED), Duration.ofMinutes(15), false);
            long feed = state.agenda().ready(AT, Optional.empty()).get(0).key();
            state.told(item(feed, "<script>alert(1)</script>"), Outcome.givenUp("nothing <b>to read</b> in it"), AT);
            state.told(item(feed, "2"), Outcome.aside("Malay"), AT);
            state.told(item(feed, "3"), Outcome.aside("English"), AT);
            state.polled(
                    feed,
                    new Polled(
                            AT,
                            503,
                            Optional.of("the server answers 503"),
                            Optional.of(URI.create("https://koran.example/baru")),
                            Optional.of("<img src=x onerror=alert(1)>"),
                            Validators.NONE,
                            2,
                            Duration.ofMinutes(15),
                            AT.plusSeconds(900),
                            false,
                            false,
                            List.of()),
                    0);
        }
    }

    private static ItemState item(long feed, String guid) {
        return new ItemState(
                0,
                feed,
                guid,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    @Test
    void withoutAWatchItSaysHowToBeginOne() {
        try (BabadServer server = BabadServer.start(file, 0)) {
            assertThat(new Reader(server.address())
                            .page("/watch")
                            .expectFirst(".empty")
                            .text())
                    .contains("Nothing is watched", "babad watch");
        }
    }

    @Test
    void everyFeedWithHowItDoesAndNothingOfItsOwnMarkup() throws IOException {
        watch();
        try (BabadServer server = BabadServer.start(file, 0)) {
            Reader browser = new Reader(server.address());
            Document page = browser.page("/watch");
            assertThat(page.select("main img, main script, main b")).isEmpty();
            assertThat(page.expectFirst("tbody tr").text())
                    .contains("koran.example/rss", "the server answers 503, 2 times", "22 Nov 2026 01:17:03")
                    .contains("moved to https://koran.example/baru", "alert(1)", "nothing <b>to read</b> in it");
            JsonNode feed = new ObjectMapper()
                    .readTree(browser.get("/api/watch").body())
                    .get("feeds")
                    .get(0);
            assertThat(feed.get("status").asInt()).isEqualTo(503);
            assertThat(feed.get("next").asText()).isEqualTo("2026-11-22T01:17:03Z");
            assertThat(feed.get("failed").asInt()).isEqualTo(1);
            assertThat(feed.get("aside").asInt()).isEqualTo(2);
            assertThat(feed.get("troubles")).hasSize(1);
            assertThat(feed.get("troubles").get(0).get("again").asBoolean()).isFalse();
        }
    }
}
