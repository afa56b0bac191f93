package org.babad.reading.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetcherTest {

    private static final Bounds SMALL = new Bounds(2_000, Duration.ofMillis(600), 5);
    private static final Agent AGENT = Agent.of("babad/9.9").reachableAt("https://desk.example/bot");
    private static final Manners QUICK = Manners.WATCHER
            .allowingPrivate(true)
            .spaced(Duration.ofMillis(1))
            .resting(Duration.ofMillis(1), Duration.ofSeconds(30));

    private Site site;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        fetcher = Fetcher.of(AGENT, QUICK);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Fetched fetch(String path) throws InterruptedException {
        return fetcher.fetch(Ask.found(site.at(path)).within(SMALL));
    }

    private Fault fault(String path) throws InterruptedException {
        Thread.sleep(5);
        return ((Fetched.Failed) fetch(path)).fault();
    }

    private static String text(Fetched fetched) {
        return new String(((Fetched.Page) fetched).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aPageComesWithWhereFromAndItsCharsetUnderAnHonestName() throws InterruptedException {
        site.on("/berita", e -> {
            e.getResponseHeaders().add("Content-Type", "text/html; charset=\"iso-8859-1\"");
            Site.send(e, 200, "Kota itu sepi.");
        });
        Fetched.Page page = (Fetched.Page) fetch("/berita");
        assertThat(text(page)).isEqualTo("Kota itu sepi.");
        assertThat(page.address()).isEqualTo(site.at("/berita"));
        assertThat(page.charset()).contains("iso-8859-1");
        assertThat(page.moved()).isEmpty();
        assertThat(site.seen()).allSatisfy(seen -> assertThat(seen.headers().getFirst("User-Agent"))
                .isEqualTo("babad/9.9 (+https://desk.example/bot)"));
    }

    @Test
    void anUnchangedPageIsNotSentAgain() throws InterruptedException {
        site.on("/feed", e -> {
            e.getResponseHeaders().add("ETag", "\"v1\"");
            e.getResponseHeaders().add("Last-Modified", "Sun, 22 Nov 2026 00:00:00 GMT");
            boolean same = "\"v1\"".equals(e.getRequestHeaders().getFirst("If-None-Match"))
                    && "Sun, 22 Nov 2026 00:00:00 GMT"
                            .equals(e.getRequestHeaders().getFirst("If-Modified-Since"));
            Site.send(e, same ? 304 : 200, same ? "" : "isi");
        });
        Fetched.Page first = (Fetched.Page) fetch("/feed");
        assertThat(fetcher.fetch(Ask.found(site.at("/feed")).unless(first.validators())))
                .isEqualTo(new Fetched.Unchanged(304, Optional.empty()));
    }

    @Test
    void robotsAreAskedOnceAndObeyedOnEveryHop() throws InterruptedException {
        site.text("/robots.txt", "User-agent: *\nDisallow: /\n\nUser-agent: babad\nDisallow: /rahasia\n");
        site.text("/terbuka", "isi").text("/rahasia/1", "isi").redirect("/lewat", 302, "/rahasia/1");
        assertThat(text(fetch("/terbuka"))).isEqualTo("isi");
        assertThat(fault("/rahasia/1")).isEqualTo(Fault.DISALLOWED);
        assertThat(fault("/lewat")).isEqualTo(Fault.DISALLOWED);
        assertThat(site.paths()).containsExactly("/robots.txt", "/terbuka", "/lewat");
        assertThat(text(fetcher.fetch(Ask.named(site.at("/rahasia/1"))))).isEqualTo("isi");
    }

    @Test
    void withoutRobotsRulesAllIsAllowedAndWithAFailingServerNothing() throws Exception {
        site.text("/a", "isi");
        assertThat(text(fetch("/a"))).isEqualTo("isi");
        try (Site failing = new Site()) {
            failing.on("/robots.txt", e -> Site.send(e, 500, "")).text("/a", "isi");
            Fetched.Failed failed = (Fetched.Failed) fetcher.fetch(Ask.found(failing.at("/a")));
            assertThat(failed.fault()).isEqualTo(Fault.ROBOTS_UNKNOWN);
            assertThat(failed.fault().isPassing()).isTrue();
            assertThat(failing.paths()).containsExactly("/robots.txt");
        }
    }

    @Test
    void theCrawlDelayOfAHostIsKeptAlsoByManyThreads() throws Exception {
        site.text("/robots.txt", "User-agent: *\nCrawl-delay: 0.2\n");
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String path = "/" + i;
            site.text(path, "isi");
            all.add(CompletableFuture.runAsync(() -> {
                try {
                    fetch(path);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        all.forEach(CompletableFuture::join);
        List<Site.Seen> pages = site.seen().stream()
                .filter(seen -> !seen.path().equals("/robots.txt"))
                .toList();
        assertThat(pages).hasSize(4);
        for (int i = 1; i < pages.size(); i++) {
            assertThat(pages.get(i).at() - pages.get(i - 1).at()).isGreaterThan(199_000_000L);
        }
    }

    @Test
    void redirectsAreFollowedAndOnlyPermanentOnesRemembered() throws InterruptedException {
        site.text("/baru", "isi").redirect("/lama", 301, "/antara").redirect("/antara", 308, "baru");
        site.redirect("/sementara", 302, "/lama").redirect("/campur", 301, "/sementara");
        assertThat(((Fetched.Page) fetch("/lama")).moved()).contains(site.at("/baru"));
        assertThat(((Fetched.Page) fetch("/sementara")).moved()).isEmpty();
        assertThat(((Fetched.Page) fetch("/campur")).moved()).contains(site.at("/sementara"));
        assertThat(((Fetched.Page) fetch("/campur")).address()).isEqualTo(site.at("/baru"));
    }

    @Test
    void circlesEndlessChainsAndOddTargetsEnd() throws InterruptedException {
        site.redirect("/a", 302, "/b").redirect("/b", 302, "/a");
        for (int i = 0; i < 9; i++) {
            site.redirect("/n" + i, 302, "/n" + (i + 1));
        }
        site.redirect("/berkas", 302, "file:///etc/passwd").redirect("/rusak", 302, "http://[");
        assertThat(fault("/a")).isEqualTo(Fault.LOOP);
        assertThat(fault("/n0")).isEqualTo(Fault.LOOP);
        assertThat(site.paths()).doesNotContain("/n6");
        assertThat(fault("/berkas")).isEqualTo(Fault.NOT_AN_ADDRESS);
        assertThat(fault("/rusak")).isEqualTo(Fault.NOT_AN_ADDRESS);
    }

    @Test
    void sizeIsLimitedZippedAndUnzipped() throws Exception {
        site.text("/besar", "a".repeat(2_001)).text("/pas", "a".repeat(2_000));
        byte[] bomb = gzip("a".repeat(1_000_000));
        assertThat(bomb.length).isLessThan(2_000);
        zipped("/bom", bomb);
        zipped("/kecil", gzip("isi"));
        zipped("/putus", java.util.Arrays.copyOf(gzip("isi yang panjang"), 15));
        assertThat(fault("/besar")).isEqualTo(Fault.TOO_LARGE);
        assertThat(text(fetch("/pas"))).hasSize(2_000);
        assertThat(fault("/bom")).isEqualTo(Fault.TOO_LARGE);
        assertThat(text(fetch("/kecil"))).isEqualTo("isi");
        assertThat(fault("/putus")).isEqualTo(Fault.GARBLED);
    }

    @Test
    void slowAndDrippingAnswersAreCut() throws InterruptedException {
        site.on("/robots.txt", e -> Site.send(e, 404, ""));
        fetch("/");
        site.on("/diam", e -> sleep(3_000)).on("/tetes", FetcherTest::drip);
        for (String path : List.of("/diam", "/tetes")) {
            long start = System.nanoTime();
            assertThat(fault(path)).isEqualTo(Fault.TOO_SLOW);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void aDripOfAnErrorPageIsNotEvenWaitedFor() throws InterruptedException {
        site.on("/tetes", e -> {
            e.sendResponseHeaders(404, 0);
            e.getResponseBody().write('a');
            e.getResponseBody().flush();
            sleep(3_000);
        });
        assertThat(fault("/tetes")).isEqualTo(Fault.REFUSED);
    }

    @Test
    void aBusyHostIsLeftAloneAsLongAsItSays() throws InterruptedException {
        site.on("/sibuk", e -> {
            e.getResponseHeaders().add("Retry-After", "7");
            Site.send(e, 429, "");
        });
        site.text("/lain", "isi");
        Fetched.Failed busy = (Fetched.Failed) fetch("/sibuk");
        assertThat(busy.fault()).isEqualTo(Fault.BUSY);
        Instant later = Instant.now().plusSeconds(6);
        assertThat(busy.notBefore()).hasValueSatisfying(at -> assertThat(at).isAfter(later));
        Fetched.Failed resting = (Fetched.Failed) fetch("/lain");
        assertThat(resting.fault()).isEqualTo(Fault.RESTING);
        assertThat(resting.notBefore()).hasValueSatisfying(at -> assertThat(at).isAfter(later));
        assertThat(site.paths()).doesNotContain("/lain");
        assertThat(fetcher.ready(site.at("/lain"))).isAfter(later);
    }

    @Test
    void retryAfterIsADateToo() throws InterruptedException {
        String at = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now().plusSeconds(20).atOffset(ZoneOffset.UTC));
        site.on("/sibuk", e -> {
            e.getResponseHeaders().add("Retry-After", at);
            Site.send(e, 503, "");
        });
        assertThat(((Fetched.Failed) fetch("/sibuk")).notBefore())
                .hasValueSatisfying(t -> assertThat(t).isAfter(Instant.now().plusSeconds(15)));
    }

    @Test
    void restsDoubleUntilAnAnswerComes() throws InterruptedException {
        fetcher = Fetcher.of(AGENT, QUICK.resting(Duration.ofMillis(150), Duration.ofMinutes(1)));
        site.on("/naik", e -> Site.send(e, site.paths().size() < 4 ? 500 : 200, "isi"));
        assertThat(fault("/naik")).isEqualTo(Fault.SERVER_FAILED);
        assertThat(fault("/naik")).isEqualTo(Fault.RESTING);
        Thread.sleep(200);
        assertThat(fault("/naik")).isEqualTo(Fault.SERVER_FAILED);
        Thread.sleep(200);
        assertThat(fault("/naik")).as("the second rest is twice as long").isEqualTo(Fault.RESTING);
        Thread.sleep(200);
        assertThat(text(fetch("/naik"))).isEqualTo("isi");
    }

    @Test
    void goneIsGone() throws InterruptedException {
        site.on("/dulu", e -> Site.send(e, 410, ""));
        assertThat(fault("/dulu")).isEqualTo(Fault.GONE);
        assertThat(fault("/tidak-ada")).isEqualTo(Fault.REFUSED);
    }

    @Test
    void privateAddressesAreRefusedOnEveryHop() throws InterruptedException {
        Fetcher strict = Fetcher.of(AGENT, QUICK.allowingPrivate(false));
        site.text("/a", "isi");
        for (String host : List.of("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "127.1")) {
            URI address = URI.create("http://" + host + ":" + site.at("/").getPort() + "/a");
            assertThat(((Fetched.Failed) strict.fetch(Ask.found(address))).fault())
                    .as(host)
                    .isIn(Fault.PRIVATE, Fault.NOT_AN_ADDRESS, Fault.NO_ANSWER);
        }
        assertThat(((Fetched.Failed) strict.fetch(Ask.named(site.at("/a")))).message())
                .contains("127.0.0.1", "this machine", "unless private addresses are allowed");
        assertThat(site.seen()).isEmpty();
    }

    @Test
    void aConnectionThatBreaksIsAFaultThatPasses() throws Exception {
        URI closed = site.at("/a");
        site.close();
        Fetched.Failed failed = (Fetched.Failed) fetcher.fetch(Ask.named(closed));
        assertThat(failed.fault()).isEqualTo(Fault.NO_ANSWER);
        assertThat(failed.fault().isPassing()).isTrue();
    }

    private void zipped(String path, byte[] bytes) {
        site.on(path, e -> {
            e.getResponseHeaders().add("Content-Encoding", "gzip");
            Site.send(e, 200, bytes);
        });
    }

    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        for (int i = 0; i < 30; i++) {
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            sleep(100);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
