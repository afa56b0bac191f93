package org.babad.reading.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.babad.reading.result.ReadingException;
import org.babad.reading.result.Reason;

/** Gets single pages on request, within {@link Limits}, under an honest user agent. It does not crawl. Thread-safe. */
final class Fetcher {

    private final String agent;

    Fetcher(String agent) {
        this.agent = agent;
    }

    /** The client is made on first use: most runs never fetch. */
    private static final class Shared {
        static final HttpClient CLIENT =
                HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();
    }

    Content fetch(URI address, Limits limits) throws IOException, ReadingException {
        URI here = address;
        long end = System.nanoTime() + limits.time().toNanos();
        for (int step = 0; step <= limits.redirects(); step++) {
            HttpResponse<InputStream> response = await(send(here), end, limits);
            try (InputStream body = response.body()) {
                Optional<URI> next = redirect(response);
                if (next.isEmpty()) {
                    return content(response, body, limits, end);
                }
                here = next.get();
            }
        }
        throw new ReadingException(Reason.UNREACHABLE, "more than " + limits.redirects() + " redirects");
    }

    private CompletableFuture<HttpResponse<InputStream>> send(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("User-Agent", agent)
                .header("Accept", "text/html,application/xhtml+xml,application/json,text/plain;q=0.8")
                .header("Accept-Encoding", "gzip")
                .build();
        return Shared.CLIENT.sendAsync(request, BodyHandlers.ofInputStream());
    }

    private static Optional<URI> redirect(HttpResponse<?> response) throws ReadingException {
        Optional<String> location = response.headers().firstValue("Location");
        if (response.statusCode() / 100 != 3 || location.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI next = response.uri().resolve(location.get());
            String scheme = String.valueOf(next.getScheme()).toLowerCase(Locale.ROOT);
            if (next.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
                return Optional.of(next);
            }
        } catch (IllegalArgumentException e) {
            // Falls through to the same fault as any other address that is none.
        }
        throw new ReadingException(Reason.UNREACHABLE, "sent on to something that is no http(s) address");
    }

    private static Content content(HttpResponse<InputStream> response, InputStream body, Limits limits, long end)
            throws IOException, ReadingException {
        if (response.statusCode() / 100 != 2) {
            throw new ReadingException(Reason.UNREACHABLE, "the server answers " + response.statusCode());
        }
        Future<byte[]> reading = CompletableFuture.supplyAsync(() -> Bytes.uncheckedPrefix(body, limits.bytes() + 1));
        byte[] bytes = await(reading, end, limits);
        if (bytes.length > limits.bytes()) {
            throw new ReadingException(Reason.TOO_LARGE, "the page is over " + limits.size());
        }
        return new Content(
                new ByteArrayInputStream(bytes),
                response.headers().firstValue("Content-Type").flatMap(Fetcher::charset),
                Optional.of(response.uri().toString()));
    }

    private static Optional<String> charset(String contentType) {
        int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        return at < 0
                ? Optional.empty()
                : Optional.of(
                        contentType.substring(at + 8).split("[;\\s]", 2)[0].replace("\"", ""));
    }

    private static <T> T await(Future<T> future, long end, Limits limits) throws IOException, ReadingException {
        try {
            return future.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw new ReadingException(
                    Reason.UNREACHABLE, "no full answer within " + limits.time().toSeconds() + " s");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new ReadingException(Reason.UNREACHABLE, "no answer (" + Bytes.describe(cause) + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while fetching", e);
        }
    }
}
