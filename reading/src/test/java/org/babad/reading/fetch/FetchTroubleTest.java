package org.babad.reading.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Answers that do harm: endless, huge, slow, hidden, broken. */
class FetchTroubleTest extends Fetching {

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
        site.on("/diam", e -> sleep(3_000)).on("/tetes", FetchTroubleTest::drip);
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
