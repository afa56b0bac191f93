package org.babad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A watch in a process of its own that is told to end while a page is on its way. */
class StoppedWatchTest {

    /** The signals that a JVM takes up unless whoever started it said to ignore them, as shells do for work in the background. */
    private static final long INTERRUPT = 1 << 1;

    private final CountDownLatch asked = new CountDownLatch(1);
    private HttpServer server;
    private String site;
    private String db;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        site = "http://127.0.0.1:" + server.getAddress().getPort();
        db = folder.resolve("war.db").toString();
        answer("/lambat", page("lambat"), 1_500);
        answer("/lain", page("lain"), 0);
        answer(
                "/rss",
                "<rss version=\"2.0\"><channel><title>Koran</title><item><link>" + site
                        + "/lambat</link></item><item><link>" + site + "/lain</link></item></channel></rss>",
                0);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private static String page(String name) {
        return "<html><head><title>Kherson " + name
                + "</title></head><body><article><p>Pasukan Rusia mundur dari Kherson"
                + " pada Rabu (9/11/2022), kata Sergei Shoigu dalam rapat " + name
                + " yang disiarkan televisi.</p><p>Warga"
                + " kota itu menyambut tentara Ukraina di jalan-jalan, kata seorang pejabat setempat kepada wartawan.</p>"
                + "</article></body></html>";
    }

    private void answer(String path, String body, long after) {
        server.createContext(path, exchange -> {
            if (after > 0) {
                asked.countDown();
                pause(after);
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void whatIsUnderWayIsFinishedAndTheNextOneGoesOn(String signal, int code) throws Exception {
        assumeFalse(signal.equals("INT") && ignoresInterrupts(), "interrupts are ignored here");
        Process watch = ProcessTest.start("watch", site + "/rss", "--db", db, "--allow-private", "--delay", "200ms");
        assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
        Process kill = new ProcessBuilder("kill", "-" + signal, String.valueOf(watch.pid())).start();
        assertThat(kill.waitFor()).isZero();
        String said = new String(watch.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(watch.waitFor()).isEqualTo(code);
        assertThat(said).contains("/rss 200 new 2 read 1 aside 0 failed 0 next ");
        assertThat(Path.of(db + "-wal")).as("closed in order").doesNotExist();
        assertThat(Run.of("search", "lambat", "--db", db).out()).contains("Kherson lambat");
        Run next = Run.of("watch", site + "/rss", "--db", db, "--once", "--allow-private", "--delay", "10ms");
        assertThat(next.out()).contains("/rss 200 new 0 read 1 aside 0 failed 0 next ");
    }

    private static boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & INTERRUPT) != 0);
    }
}
