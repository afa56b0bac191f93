package org.babad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {

    private HttpServer server;
    private String site;
    private String db;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        site = "http://127.0.0.1:" + server.getAddress().getPort();
        db = folder.resolve("war.db").toString();
        answer(
                "/berita",
                "<html><head><title>Kherson</title></head><body><article><p>"
                        + "Pasukan Rusia mundur dari Kherson pada Rabu (9/11/2022), kata Sergei Shoigu.</p><p>"
                        + "Warga kota itu menyambut tentara Ukraina di jalan-jalan, kata seorang pejabat setempat kepada wartawan."
                        + "</p></article></body></html>");
        answer(
                "/rss",
                "<rss version=\"2.0\"><channel><title>Koran</title><item><title>Kherson</title><link>" + site
                        + "/berita</link><pubDate>Thu, 10 Nov 2022 08:00:00 +0700</pubDate></item></channel></rss>");
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void answer(String path, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    @Test
    void aRoundCodesWhatIsNewIntoTheChronicle() {
        Run round = Run.of("watch", site + "/rss", "--db", db, "--once", "--allow-private", "--delay", "10ms");
        assertThat(round.code()).as(round.err()).isZero();
        assertThat(round.out()).contains(site + "/rss 200 new 1 read 1 aside 0 failed 0 next ");
        assertThat(Run.of("events", "--db", db).out()).contains("Kherson");
        Run again = Run.of("watch", site + "/rss", "--db", db, "--once", "--allow-private", "--delay", "10ms");
        assertThat(again.out()).contains("200 new 0 read 0 aside 0 failed 0");
    }

    @Test
    void anArticleInAnotherLanguageIsCountedAndNotCoded() {
        answer(
                "/news",
                "<html><head><title>Bridge</title></head><body><article><p>The soldiers left the town on Wednesday, and the"
                        + " people who had stayed there came out of their houses to look at what was left of the bridge.</p><p>"
                        + "It was not known when the road would be opened again, said the mayor, who has asked for help."
                        + "</p></article></body></html>");
        answer(
                "/feed",
                "<rss version=\"2.0\"><channel><title>Paper</title><item><title>Bridge</title><link>" + site
                        + "/news</link></item></channel></rss>");
        Run round = Run.of("watch", site + "/feed", "--db", db, "--once", "--allow-private", "--delay", "10ms");
        assertThat(round.out()).contains(site + "/feed 200 new 1 read 0 aside 1 failed 0 next ");
        assertThat(Run.of("events", "--db", db).out()).doesNotContain("Bridge");
    }

    @Test
    void privateAddressesHaveToBeAllowed() {
        Run round = Run.of("watch", site + "/rss", "--db", db, "--once");
        assertThat(round.out())
                .contains(" - new 0 read 0 aside 0 failed 0 ", "127.0.0.1", "unless private addresses are allowed");
        Run read = Run.of("read", site + "/berita");
        assertThat(read.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(read.err()).contains("unless private addresses are allowed");
    }

    @Test
    void wrongListsAndTimesAreOneClearLine() {
        Run missing = Run.of("watch", "/no/such/feeds.txt", "--db", db);
        assertThat(missing.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(missing.err()).contains("/no/such/feeds.txt", "address of a feed");
        assertThat(Run.of("watch", site + "/rss", "--every", "soon").code()).isEqualTo(ExitCodes.USAGE);
        assertThat(Run.of("watch", site + "/rss", "--every", "0m", "--db", db).code())
                .isEqualTo(ExitCodes.USAGE);
        assertThat(Run.of("watch", site + "/rss", "--contact", "a b", "--db", db)
                        .code())
                .isEqualTo(ExitCodes.USAGE);
    }
}
