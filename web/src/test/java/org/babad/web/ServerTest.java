package org.babad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.babad.chronicle.Chronicle;
import org.babad.chronicle.store.ChronicleException;
import org.babad.model.json.ClaimReader;
import org.babad.model.json.EventJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {

    private Path folder;
    private Chronicle writer;
    private BabadServer server;
    private Reader browser;

    @BeforeEach
    void start(@TempDir Path given) {
        folder = given;
        Path file = folder.resolve("babad.db");
        writer = Chronicle.open(file);
        server = BabadServer.start(file, 0);
        browser = new Reader(server.address());
    }

    @AfterEach
    void stop() {
        server.close();
        writer.close();
    }

    /** Sends a request as it is, and gives the whole answer. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String get(String path, String host) {
        return "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    }

    @Test
    void anEmptyChronicleSaysHowToFillIt() {
        assertThat(browser.page("/").expectFirst(".empty").text()).contains("The chronicle is empty", "babad add");
        assertThat(browser.page("/disputes").expectFirst(".empty").text()).contains("No disagreement found");
    }

    @Test
    void whatIsAddedWhileItRunsIsSeen() {
        assertThat(browser.page("/").select(".row")).isEmpty();
        GoldStory.addAll(writer);
        assertThat(browser.page("/").select(".row")).isNotEmpty();
    }

    @Test
    void everyAnswerTellsTheBrowserToTrustNothingElse() {
        for (String path : new String[] {"/", "/events/e99", "/api/events", "/assets/style.css", "/nirwana"}) {
            var headers = browser.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy")).as(path).hasValueSatisfying(policy -> assertThat(
                            policy)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe"));
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @Test
    void anotherSitesNameIsRefused() throws IOException {
        assertThat(raw(get("/", "evil.example"))).startsWith("HTTP/1.1 421").contains("its own names only");
        assertThat(raw(get("/api/events", "evil.example:" + server.port()))).startsWith("HTTP/1.1 421");
        assertThat(raw(get("/", "localhost:" + server.port()))).startsWith("HTTP/1.1 200");
        assertThat(raw(get("/", "127.0.0.1"))).startsWith("HTTP/1.1 200");
    }

    @Test
    void aNameThatTheServerIsGivenIsAnswered() throws IOException {
        try (BabadServer named = BabadServer.start(writer, Listen.local(0).under(Set.of("Babad.Example")))) {
            var answer = new Reader(named.address()).get("/health");
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void wrongQuestionsGetAnAnswerThatHelps() {
        assertThat(browser.get("/?from=kemarin").statusCode()).isEqualTo(400);
        assertThat(browser.get("/?from=kemarin").body()).contains("2023-04-15").doesNotContain("Exception");
        for (String query : new String[] {
            "type=PERANG", "status=x", "side=ZZZ", "country=xx1", "page=0", "page=99999999999", "order=up"
        }) {
            assertThat(browser.get("/?" + query).statusCode()).as(query).isEqualTo(400);
        }
        assertThat(browser.get("/events/e99").statusCode()).isEqualTo(404);
        assertThat(browser.get("/events/%3Cscript%3E").body()).doesNotContain("<script>");
        assertThat(browser.get("/articles/tidak-ada").body()).contains("no article of this id");
        assertThat(browser.get("/assets/..%5Cbabad.js").statusCode()).isIn(400, 404);
        assertThat(browser.get("/nirwana").body()).contains("no page at this address");
        assertThat(browser.get("/?page=1000000").statusCode()).isEqualTo(200);
    }

    @Test
    void anythingButReadingIsRefused() {
        HttpRequest post = HttpRequest.newBuilder(server.address())
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        assertThat(browser.send(post).statusCode()).isEqualTo(405);
    }

    @Test
    void malformedAndGiganticRequestsAreRefusedInOneLine() throws IOException {
        assertThat(raw(get("/" + "a".repeat(40_000), "localhost")))
                .startsWith("HTTP/1.1 414")
                .contains("could not read");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "y".repeat(40_000)
                        + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
        String broken = raw(get("/articles/%ZZ", "localhost"));
        assertThat(broken).startsWith("HTTP/1.1 400").doesNotContain("jetty", "Exception", "\tat ");
    }

    @Test
    void aPortInUseIsOneClearError() {
        assertThatThrownBy(() -> BabadServer.start(writer, server.port()))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("port " + server.port())
                .hasMessageContaining("choose another port");
    }

    @Test
    void aMissingChronicleIsToldBeforeThePortIsTaken() {
        assertThatThrownBy(() -> BabadServer.start(folder.resolve("tidak-ada.db"), 0))
                .isInstanceOf(ChronicleException.class);
    }

    @Test
    void closingFreesThePort() {
        int port = server.port();
        server.close();
        try (BabadServer again = BabadServer.start(writer, port)) {
            assertThat(again.port()).isEqualTo(port);
        }
    }

    @Test
    void theApiGivesEventsAndClaimsInTheirJsonForms() throws IOException {
        GoldStory.addAll(writer);
        ObjectMapper json = new ObjectMapper();
        JsonNode list = json.readTree(browser.get("/api/events?type=WITHDRAW").body());

        assertThat(list.get("total").asInt())
                .isEqualTo(list.get("events").size())
                .isPositive();
        JsonNode first = list.get("events").get(0);
        assertThat(EventJson.read(first.toString()).type().name()).isEqualTo("WITHDRAW");
        assertThat(first.get("voices").asInt()).isPositive();

        HttpResponse<String> answer =
                browser.get("/api/events/" + first.get("id").asText());
        JsonNode one = json.readTree(answer.body());
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/json"));
        assertThat(ClaimReader.read(one.get("claims").get(0).toString()).type().name())
                .isEqualTo("WITHDRAW");
        assertThat(json.readTree(browser.get("/api/events/e0").body())
                        .get("status")
                        .asInt())
                .isEqualTo(404);
        assertThat(json.readTree(browser.get("/health").body()).get("status").asText())
                .isEqualTo("ok");
    }
}
