package org.babad.reading.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.babad.reading.ArticleReader;
import org.babad.reading.fetch.Agent;
import org.babad.reading.fetch.Fetcher;
import org.babad.reading.fetch.Manners;
import org.babad.reading.result.Reading;
import org.babad.reading.result.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    private final Inputs inputs =
            new Inputs(new ByteArrayInputStream("Dari aliran.".getBytes(StandardCharsets.UTF_8)), fetcher());

    private static Fetcher fetcher() {
        Manners manners = Manners.READER.allowingPrivate(true).spaced(Duration.ofMillis(1));
        return Fetcher.of(Agent.of("babad/test"), manners);
    }

    @Test
    void filesFoldersAndGlobs(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("b/.git"));
        for (String file : List.of("b/2.html", "a.txt", "b/1.html.gz", "b/.git/x", ".hidden")) {
            Files.writeString(folder.resolve(file), "Isi " + file);
        }
        assertThat(names(folder.toString())).containsExactly("a", "1", "2");
        assertThat(names(folder + "/**.html*")).containsExactly("1", "2");
        assertThat(names(folder + "/*.txt")).containsExactly("a");
        assertThat(names(folder.resolve("a.txt").toString())).containsExactly("a");
    }

    @Test
    void whatIsNotThereSaysSo(@TempDir Path folder) {
        assertThat(failure(folder + "/none.txt").reason()).isEqualTo(Reason.MISSING);
        assertThat(failure(folder + "/*.txt").reason()).isEqualTo(Reason.MISSING);
        assertThat(failure(folder.toString()).reason()).isEqualTo(Reason.EMPTY);
        assertThat(failure("http://").reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(failure("a\0b").reason()).isEqualTo(Reason.MISSING);
    }

    @Test
    void standardInput() {
        assertThat(read("-", Limits.DEFAULT)).first().isInstanceOf(Reading.Read.class);
    }

    @Test
    void addresses() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        List<String> agents = new ArrayList<>();
        answer(server, "/page", 200, "Kota itu sepi pada malam itu.");
        answer(server, "/big", 200, "a".repeat(5000));
        answer(server, "/gone", 410, "");
        server.createContext("/loop", exchange -> {
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            exchange.getResponseHeaders().add("Location", "/loop");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
        });
        server.start();
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort();
            Limits limits = new Limits(1000, 100, Duration.ofSeconds(30), 3);
            Reading page = read(base + "/page", limits).get(0);
            assertThat(((Reading.Read) page).article().url()).contains(base + "/page");
            assertThat(reason(base + "/big", limits)).isEqualTo(Reason.TOO_LARGE);
            assertThat(reason(base + "/gone", limits)).isEqualTo(Reason.UNREACHABLE);
            assertThat(reason(base + "/loop", limits)).isEqualTo(Reason.UNREACHABLE);
            assertThat(agents).hasSize(1).containsOnly("babad/test");
            assertThat(reason(base + "/slow", new Limits(1000, 100, Duration.ofSeconds(1), 3)))
                    .isEqualTo(Reason.UNREACHABLE);
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpServer server, String path, int status, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private List<String> names(String name) {
        return inputs.of(name).stream().map(Input::name).toList();
    }

    private Reading.Failed failure(String name) {
        return (Reading.Failed) read(name, Limits.DEFAULT).get(0);
    }

    private Reason reason(String name, Limits limits) {
        return ((Reading.Failed) read(name, limits).get(0)).reason();
    }

    private List<Reading> read(String name, Limits limits) {
        List<Reading> out = new ArrayList<>();
        inputs.of(name).forEach(input -> ArticleReader.load(limits).read(input, out::add));
        return out;
    }
}
