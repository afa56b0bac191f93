package org.babad.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.babad.chronicle.Chronicle;
import org.babad.watch.report.FeedReport;
import org.babad.watch.report.WatchReport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watch that is killed in the middle of all kinds of trouble, and started again. */
class KilledWatchTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @AutoClose
    private final Press press = new Press();

    private Path file;

    @BeforeEach
    void open() {
        file = folder.resolve("war.db");
    }

    /** Every kind of trouble, and good pages in between; the pages of hosts are asked one after another. */
    private List<String> trouble() {
        String[] good = new String[12];
        for (int i = 0; i < good.length; i++) {
            good[i] = "/baik/" + i;
            press.article(good[i]);
        }
        press.on("/robots.txt", e -> Press.send(e, 200, "User-agent: *\nCrawl-delay: 0.2\nDisallow: /rahasia/\n"));
        press.article("/rahasia/1").article("/tujuan");
        press.redirect("/pindah", 301, "/tujuan")
                .redirect("/putar", 302, "/putar2")
                .redirect("/putar2", 302, "/putar");
        press.redirect("/ke-rahasia", 302, "/rahasia/1");
        press.on("/bom", Press::bomb).on("/tetes", Press::drip).on("/diam", e -> Press.pause(9_000));
        press.on("/besar", e -> Press.html(e, Press.page("/besar") + " ".repeat(200_000)));
        press.on("/rusak", e -> Press.send(e, 200, "\0\1\2\3\4\5\6\7"));
        press.on("/sibuk", e -> {
            boolean again = press.asked("/sibuk").size() > 1;
            if (!again) {
                e.getResponseHeaders().add("Retry-After", "2");
            }
            Press.send(e, again ? 200 : 429, again ? Press.page("/sibuk") : "");
        });
        press.on("/goyah", e -> {
            boolean again = press.asked("/goyah").size() > 1;
            Press.send(e, again ? 200 : 500, again ? Press.page("/goyah") : "");
        });
        press.feed("/rss", good);
        press.feed(
                "/sulit",
                "/rahasia/1",
                "/pindah",
                "/putar",
                "/ke-rahasia",
                "/bom",
                "/besar",
                "/rusak",
                "/goyah",
                "/sibuk");
        press.redirect("/rss-lama", 301, "/rss-baru").feed("/rss-baru", "/baik/0", "/baik/1");
        press.on("/rss-hilang", e -> Press.send(e, 410, "")).on("/bukan-rss", e -> Press.html(e, Press.page("/x")));
        return Stream.of("/rss", "/sulit", "/rss-lama", "/rss-hilang", "/bukan-rss")
                .map(press::at)
                .toList();
    }

    @Test
    void killedAndStartedAgainItLosesNothingAndReadsNothingTwice() throws Exception {
        List<String> feeds = trouble();
        Process first = WatchProcess.start(file, "ever", feeds);
        await(first, () -> good200() >= 4);
        assertThat(first.toHandle().destroyForcibly()).isTrue();
        assertThat(first.waitFor()).isNotZero();
        int before = press.log().size();
        long readBefore = good200();
        assertThat(readBefore).isLessThan(12);

        Process second = WatchProcess.start(file, "ever", feeds);
        await(
                second,
                () -> good200() >= 12
                        && press.count("/sibuk", 200) == 1
                        && press.count("/goyah", 200) == 1
                        && press.conditional("/rss") > 1
                        && WatchReport.read(file, 9).stream().allMatch(f -> f.waiting() == 0));
        assertThat(second.toHandle().destroyForcibly()).isTrue();
        second.waitFor();

        assertNothingLostOrTwice(before);
        assertManners();
        assertReport();
    }

    private long good200() {
        return Stream.iterate(0, i -> i < 12, i -> i + 1)
                .filter(i -> press.count("/baik/" + i, 200) > 0)
                .count();
    }

    /** The page under way at the kill may be fetched twice; nothing else, and nothing is stored twice. */
    private void assertNothingLostOrTwice(int before) {
        List<String> twice = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            long times = press.count("/baik/" + i, 200);
            assertThat(times).isBetween(1L, 2L);
            if (times > 1) {
                twice.add("/baik/" + i);
            }
        }
        String underWay = press.log().get(before - 1).path();
        assertThat(twice).isSubsetOf(underWay);
        assertThat(press.count("/tujuan", 200)).isEqualTo(1 + (underWay.equals("/tujuan") ? 1 : 0));
        try (Chronicle chronicle = Chronicle.openReadOnly(file)) {
            for (int i = 0; i < 12; i++) {
                assertThat(chronicle.article(press.at("/baik/" + i))).isPresent();
            }
            assertThat(chronicle.article(press.at("/pindah"))).isPresent();
            assertThat(chronicle.article(press.at("/goyah"))).isPresent();
            assertThat(chronicle.article(press.at("/sibuk"))).isPresent();
            assertThat(chronicle.counts().articles()).isEqualTo(15);
        }
    }

    private void assertManners() {
        assertThat(press.log()).noneMatch(asked -> asked.path().startsWith("/rahasia"));
        assertThat(press.asked("/robots.txt")).hasSize(2);
        assertThat(press.asked("/rss-hilang"))
                .as("gone is gone, also after a restart")
                .hasSizeBetween(1, 2);
        assertThat(press.asked("/rss-lama")).as("moved for good").hasSize(1);
        assertThat(press.count("/rss", 304)).isPositive();
        assertThat(press.count("/rss", 200)).isBetween(1L, 2L);
        List<Press.Asked> log = press.log();
        long least = Duration.ofMillis(200).toNanos();
        for (int i = 1; i < log.size(); i++) {
            long gap = log.get(i).nanos() - log.get(i - 1).nanos();
            boolean afterRobots = log.get(i - 1).path().equals("/robots.txt");
            assertThat(gap)
                    .as(log.get(i - 1).path() + " then " + log.get(i).path())
                    .isGreaterThanOrEqualTo(afterRobots ? WatchProcess.DELAY.toNanos() : least);
        }
        long busy = press.asked("/sibuk").get(0).nanos();
        assertThat(log)
                .noneMatch(asked -> asked.nanos() > busy
                        && asked.nanos() < busy + Duration.ofSeconds(2).toNanos());
    }

    private void assertReport() {
        List<FeedReport> reports = WatchReport.read(file, 9);
        assertThat(reports).hasSize(5);
        FeedReport good = report(reports, "/rss");
        assertThat(good.title()).contains("Koran /rss");
        assertThat(good.failures()).isZero();
        FeedReport hard = report(reports, "/sulit");
        assertThat(hard.failed()).isEqualTo(6);
        assertThat(hard.troubles()).hasSize(5);
        assertThat(report(reports, "/rss-hilang").gone()).isTrue();
        assertThat(report(reports, "/rss-lama").moved()).contains(press.at("/rss-baru"));
        assertThat(report(reports, "/bukan-rss").message()).isPresent();
        assertThat(report(reports, "/bukan-rss").failures()).isPositive();
    }

    private FeedReport report(List<FeedReport> reports, String path) {
        return reports.stream()
                .filter(report -> report.address().equals(press.at(path)))
                .findFirst()
                .orElseThrow();
    }

    private static void await(Process process, BooleanSupplier there) {
        WatchProcess.await(() -> !process.isAlive() || there.getAsBoolean());
        assertThat(process.isAlive()).isTrue();
    }
}
