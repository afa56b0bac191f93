package org.babad.reading.fetch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web site on this machine that answers as a test says, and remembers what it was asked. */
final class Site implements AutoCloseable {

    /** What answers a request. */
    interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    /** One request: the path, when it came in nanoseconds of the JVM's clock, and its headers. */
    record Seen(String path, long at, Headers headers) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();

    Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        seen.add(new Seen(path, System.nanoTime(), exchange.getRequestHeaders()));
        try (exchange) {
            answers.getOrDefault(path, e -> send(e, 404, "")).give(exchange);
        }
    }

    Site on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    Site text(String path, String text) {
        return on(path, e -> send(e, 200, text));
    }

    Site redirect(String path, int status, String to) {
        return on(path, e -> {
            e.getResponseHeaders().add("Location", to);
            send(e, status, "");
        });
    }

    static void send(HttpExchange exchange, int status, String text) throws IOException {
        send(exchange, status, text.getBytes(StandardCharsets.UTF_8));
    }

    static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    List<Seen> seen() {
        return List.copyOf(seen);
    }

    List<String> paths() {
        return seen.stream().map(Seen::path).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
