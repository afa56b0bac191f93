package org.babad.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** The press on this machine: feeds, pages and all that goes wrong with them, and a log of what was asked. */
final class Press implements AutoCloseable {

    /** What answers a request. */
    interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    /** One request with the status that it got, once its answer was sent. */
    record Asked(String path, long nanos, Map<String, List<String>> headers, int[] status) {
        int code() {
            return status[0];
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> log = new CopyOnWriteArrayList<>();

    Press() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        Asked asked = new Asked(path, System.nanoTime(), Map.copyOf(exchange.getRequestHeaders()), new int[1]);
        log.add(asked);
        try (exchange) {
            answers.getOrDefault(path, e -> send(e, 404, "")).give(exchange);
        } finally {
            asked.status()[0] = exchange.getResponseCode();
        }
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    Press on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /** A page of one article. */
    Press article(String path) {
        return on(path, e -> html(e, page(path)));
    }

    Press redirect(String path, int status, String to) {
        return on(path, e -> {
            e.getResponseHeaders().add("Location", to);
            send(e, status, "");
        });
    }

    /** A feed of these pages that knows conditional requests. */
    Press feed(String path, String... pages) {
        String etag = "\"" + path + pages.length + "\"";
        return on(path, e -> {
            e.getResponseHeaders().add("ETag", etag);
            boolean same = etag.equals(e.getRequestHeaders().getFirst("If-None-Match"));
            send(e, same ? 304 : 200, same ? "" : rss(path, List.of(pages)));
        });
    }

    private String rss(String path, List<String> pages) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Koran " + path + "</title>"
                + pages.stream()
                        .map(page ->
                                "<item><title>Warga menyeberang " + page + "</title><guid>" + page + "</guid><link>"
                                        + at(page) + "</link><pubDate>Sun, 22 Nov 2026 08:00:00 +0700</pubDate></item>")
                        .collect(Collectors.joining())
                + "</channel></rss>";
    }

    static String page(String path) {
        String words = IntStream.range(0, 12)
                .mapToObj(i -> "Kalimat ke-" + (i * 7 + Math.abs(path.hashCode() % 1000)) + " dari " + path
                        + " bercerita tentang jembatan yang dibuka lagi.")
                .collect(Collectors.joining("</p><p>"));
        return "<html><head><title>Jembatan " + path + "</title></head><body><article><h1>Jembatan " + path + "</h1><p>"
                + words + "</p></article></body></html>";
    }

    static void html(HttpExchange exchange, String html) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        send(exchange, 200, html);
    }

    static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    static void bomb(HttpExchange exchange) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(new byte[20_000_000]);
        }
        exchange.getResponseHeaders().add("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, out.size());
        exchange.getResponseBody().write(out.toByteArray());
    }

    /** Sends a byte now and then, for longer than anybody waits. */
    static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        for (int i = 0; i < 100; i++) {
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            pause(100);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    List<Asked> log() {
        return List.copyOf(log);
    }

    /** The requests for a path. */
    List<Asked> asked(String path) {
        return log.stream().filter(asked -> asked.path().equals(path)).toList();
    }

    long count(String path, int status) {
        return asked(path).stream().filter(asked -> asked.code() == status).count();
    }

    /** How often a request for a path said which version it knew. */
    long conditional(String path) {
        return asked(path).stream()
                .filter(asked -> Optional.ofNullable(asked.headers().get("If-none-match"))
                        .isPresent())
                .count();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
