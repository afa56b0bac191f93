package org.babad.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.babad.chronicle.Chronicle;
import org.babad.watch.report.FeedReport;
import org.babad.watch.report.WatchReport;
import org.babad.watch.state.Outcome;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

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

    @Test
    void slowAndDrippingPagesHoldNothingUp() throws Exception {
        press.article("/baik").on("/tetes", Press::drip).on("/diam", e -> Press.pause(9_000));
        press.feed("/rss", "/tetes", "/diam", "/baik");
        List<String> said = run("once", List.of(press.at("/rss")));
        assertThat(said).hasSize(1).first().asString().contains("/rss 200 new 3");
        FeedReport report = WatchReport.read(file, 9).get(0);
        assertThat(report.waiting()).as("tried again later").isBetween(1L, 3L);
    }

    @Test
    void oneRoundAfterTheOtherReadsOnlyWhatIsNew() throws Exception {
        press.article("/a").article("/b").feed("/rss", "/a");
        assertThat(run("once", List.of(press.at("/rss"))))
                .first()
                .asString()
                .contains("200 new 1 read 1 aside 0 failed 0");
        assertThat(run("once", List.of(press.at("/rss"))))
                .first()
                .asString()
                .contains("304 new 0 read 0 aside 0 failed 0");
        press.feed("/rss", "/a", "/b");
        assertThat(run("once", List.of(press.at("/rss"))))
                .first()
                .asString()
                .contains("200 new 1 read 1 aside 0 failed 0");
        assertThat(press.count("/a", 200)).isEqualTo(1);
        assertThat(press.count("/b", 200)).isEqualTo(1);
        assertThat(press.conditional("/rss")).isEqualTo(2);
    }

    @Test
    void anItemWithItsTextIsReadOutOfTheFeed() throws Exception {
        String body = Press.page("/lengkap");
        press.on(
                "/rss",
                e -> Press.send(
                        e,
                        200,
                        "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Koran</title>"
                                + "<item><title>Jembatan dibuka</title><guid>g1</guid><link>" + press.at("/lengkap")
                                + "</link><pubDate>Sun, 22 Nov 2026 08:00:00 +0700</pubDate><content:encoded><![CDATA["
                                + body.substring(body.indexOf("<p>"), body.indexOf("</article>"))
                                + "]]></content:encoded></item></channel></rss>"));
        assertThat(run("once", List.of(press.at("/rss"))))
                .first()
                .asString()
                .contains("200 new 1 read 1 aside 0 failed 0");
        assertThat(run("once", List.of(press.at("/rss"))))
                .first()
                .asString()
                .contains("200 new 0 read 0 aside 0 failed 0");
        assertThat(press.asked("/lengkap")).isEmpty();
        try (Chronicle chronicle = Chronicle.openReadOnly(file)) {
            var article = chronicle.article(press.at("/lengkap")).orElseThrow().article();
            assertThat(article.title()).contains("Jembatan dibuka");
            assertThat(article.published().orElseThrow().day()).hasToString("2026-11-22");
            assertThat(article.text()).contains("dari /lengkap bercerita");
        }
    }

    @Test
    void aServerThatLiesAboutTheCharsetIsNotBelieved() throws Exception {
        press.on("/bohong", e -> {
            e.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            String page = Press.page("/bohong")
                    .replace("<head>", "<head><meta charset=windows-1251>")
                    .replace("jembatan", "мост");
            byte[] bytes = page.getBytes(Charset.forName("windows-1251"));
            e.sendResponseHeaders(200, bytes.length);
            e.getResponseBody().write(bytes);
        });
        press.feed("/rss", "/bohong");
        assertThat(run("once", List.of(press.at("/rss"))))
                .first()
                .asString()
                .contains("200 new 1 read 1 aside 0 failed 0");
        try (Chronicle chronicle = Chronicle.openReadOnly(file)) {
            assertThat(chronicle
                            .article(press.at("/bohong"))
                            .orElseThrow()
                            .article()
                            .text())
                    .contains("bercerita tentang мост yang dibuka lagi");
        }
    }

    @Test
    void aSecondWatchOfTheSameChronicleIsRefused() {
        Plan plan = WatchProcess.plan(List.of("https://koran.example/rss"), true);
        try (Chronicle chronicle = Chronicle.open(file);
                Watch watch = Watch.open(plan, file, WatchProcess.desk(chronicle), line -> {})) {
            assertThat(watch).isNotNull();
            assertThatThrownBy(() -> Watch.open(plan, file, WatchProcess.desk(chronicle), line -> {}))
                    .isInstanceOf(WatchException.class)
                    .hasMessageContaining("watched by another babad already");
        }
    }

    @Test
    void stoppingFinishesWhatIsUnderWay() throws Exception {
        press.feed("/rss", "/lambat", "/lain").article("/lain").on("/lambat", e -> {
            Press.pause(700);
            Press.html(e, Press.page("/lambat"));
        });
        Plan plan = WatchProcess.plan(List.of(press.at("/rss")), false);
        List<PollLine> lines = new ArrayList<>();
        try (Chronicle chronicle = Chronicle.open(file);
                Watch watch = Watch.open(plan, file, WatchProcess.desk(chronicle), lines::add)) {
            Thread stopper = new Thread(() -> {
                WatchProcess.await(() -> !press.asked("/lambat").isEmpty());
                watch.stop();
            });
            stopper.start();
            watch.run();
            stopper.join();
            assertThat(chronicle.article(press.at("/lambat"))).isPresent();
        }
        assertThat(press.asked("/lain")).isEmpty();
        assertThat(lines.stream()
                        .mapToInt(line -> line.count(Outcome.Kind.READ))
                        .sum())
                .isEqualTo(1);
    }

    private List<String> run(String how, List<String> feeds) throws Exception {
        Process process = WatchProcess.start(file, how, feeds);
        List<String> said;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            said = out.lines().toList();
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return said;
    }
}
