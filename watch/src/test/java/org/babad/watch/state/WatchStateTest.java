package org.babad.watch.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.babad.chronicle.Chronicle;
import org.babad.reading.fetch.Ask.Validators;
import org.babad.reading.fetch.HostRecord;
import org.babad.watch.report.WatchReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchStateTest {

    private static final URI FEED = URI.create("https://a.example/rss");
    private static final URI OTHER = URI.create("https://b.example/rss");
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final Duration PACE = Duration.ofMinutes(15);

    private Path file;
    private WatchState state;

    @BeforeEach
    void open(@TempDir Path folder) {
        file = folder.resolve("war.db");
        Chronicle.open(file).close();
        state = WatchState.open(file);
        state.list(List.of(FEED, OTHER), PACE, false);
    }

    @AfterEach
    void close() {
        state.close();
    }

    private long feed(String host) {
        return state.agenda().ready(NOW, Optional.empty()).stream()
                .filter(work -> work.host().equals(host))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private static ItemState item(long feed, String guid, String address) {
        return new ItemState(
                0,
                feed,
                guid,
                Optional.of(URI.create(address)),
                Optional.of("Judul"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private int polled(long feed, Instant at, boolean gone, ItemState... items) {
        Polled poll = new Polled(
                at,
                200,
                Optional.empty(),
                Optional.empty(),
                Optional.of("Koran"),
                Validators.NONE,
                0,
                PACE,
                at.plus(PACE),
                gone,
                true,
                List.of(items));
        return state.polled(feed, poll, 0);
    }

    @Test
    void anItemIsOneUnderItsNameAndUnderItsAddressInWhateverFeed() {
        long a = feed("a.example");
        long b = feed("b.example");
        assertThat(polled(a, NOW, false, item(a, "1", "https://x.example/1"), item(a, "1", "https://x.example/2")))
                .isEqualTo(1);
        assertThat(polled(b, NOW, false, item(b, "z", "http://x.example/1?utm_source=b")))
                .isZero();
        assertThat(state.unknown(
                        List.of(item(b, "q", "https://x.example/1"), item(b, "r", "https://x.example/9")), NOW))
                .extracting(ItemState::guid)
                .containsExactly("r");
    }

    @Test
    void aHostThatRestsOrHasItsDelayIsNotReady() {
        state.hosts().save("a.example", new HostRecord(NOW, 2, NOW.plusSeconds(60)));
        state.hosts().save("b.example", new HostRecord(NOW.plusSeconds(5), 0, Instant.EPOCH));
        assertThat(state.agenda().ready(NOW, Optional.empty())).isEmpty();
        assertThat(state.agenda().next(NOW, Optional.empty())).contains(NOW.plusSeconds(5));
        assertThat(state.agenda().ready(NOW.plusSeconds(5), Optional.empty()))
                .extracting(Work::host)
                .containsExactly("b.example");
        assertThat(state.agenda().ready(NOW.plusSeconds(60), Optional.empty())).hasSize(2);
    }

    @Test
    void aRoundEndsWhenNothingIsLeftButWhatRests() {
        Optional<Instant> round = Optional.of(NOW);
        long a = feed("a.example");
        long b = feed("b.example");
        polled(a, NOW, false, item(a, "1", "https://x.example/1"));
        polled(b, NOW, false);
        Instant later = NOW.plus(PACE.multipliedBy(2));
        assertThat(state.agenda().ready(later, round)).extracting(Work::kind).containsExactly(Work.Kind.ITEM);
        assertThat(state.agenda().next(later, round)).isPresent();
        state.hosts().save("x.example", new HostRecord(NOW, 1, later.plusSeconds(60)));
        assertThat(state.agenda().next(later, round)).isEmpty();
        assertThat(state.agenda().next(later, Optional.empty())).contains(NOW.plus(PACE));
    }

    @Test
    void whatIsGoneIsAskedAgainOnlyWhenItIsListedAnew() {
        long a = feed("a.example");
        polled(a, NOW, true);
        state.list(List.of(FEED, OTHER), PACE, true);
        assertThat(state.agenda().ready(NOW, Optional.empty()))
                .extracting(Work::host)
                .containsExactly("b.example");
        state.list(List.of(OTHER), PACE, false);
        assertThat(WatchReport.read(file, 9)).hasSize(1);
        state.list(List.of(FEED, OTHER), PACE, false);
        assertThat(state.agenda().ready(NOW.plus(PACE), Optional.empty())).hasSize(2);
    }

    @Test
    void itemsAreForgottenLongAfterTheirFeedStoppedListingThem() {
        long a = feed("a.example");
        polled(a, NOW, false, item(a, "1", "https://x.example/1"), item(a, "2", "https://x.example/2"));
        for (Work work : state.agenda().ready(NOW, Optional.empty())) {
            state.item(work.key()).ifPresent(item -> state.end(item, Outcome.READ, NOW));
        }
        Instant later = NOW.plus(Duration.ofDays(90));
        polled(a, later, false, item(a, "2", "https://x.example/2"));
        assertThat(state.prune(a, later.minus(Duration.ofDays(60))))
                .as("only what was read and is listed no more")
                .isEqualTo(1);
        assertThat(polled(a, later, false, item(a, "1", "https://x.example/1"), item(a, "2", "https://x.example/2")))
                .isEqualTo(1);
    }

    @Test
    void aChronicleThatIsWatchedIsStillAChronicle() {
        try (Chronicle chronicle = Chronicle.open(file)) {
            assertThat(chronicle.counts().articles()).isZero();
        }
    }
}
