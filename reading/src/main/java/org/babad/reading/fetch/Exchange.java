package org.babad.reading.fetch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Single requests over the network, each within bounds; follows nothing, retries nothing. Thread-safe. */
final class Exchange {

    private static final String ACCEPT = "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
            + "application/xml;q=0.9,application/json;q=0.9,text/plain;q=0.8,*/*;q=0.1";

    private final Agent agent;
    private final AddressGuard guard;
    private final Duration connect;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "babad-fetch");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable HttpClient client;

    Exchange(Agent agent, Manners manners) {
        this.agent = agent;
        this.guard = new AddressGuard(manners.allowPrivate());
        this.connect = manners.connect();
    }

    /** Made on first use: most runs never fetch. */
    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .followRedirects(Redirect.NEVER)
                    .version(Version.HTTP_1_1)
                    .connectTimeout(connect)
                    .executor(threads)
                    .build();
        }
        return client;
    }

    /**
     * Asks an address whose host is checked before, and again before a byte of the answer is used: by then the name that
     * was connected to lies in the machine's name cache, so that one that changed in between is found out.
     *
     * @param most how many bytes of the body are taken, and one more
     * @param left how long it may take
     */
    Reply ask(URI address, Ask.Validators validators, int most, Duration left) throws FetchFault, InterruptedException {
        long end = System.nanoTime() + left.toNanos();
        await(threads.submit(checking(address)), end);
        HttpResponse<byte[]> response =
                await(client().sendAsync(request(address, validators), info -> body(info, most)), end);
        await(threads.submit(checking(address)), end);
        return new Reply(response.statusCode(), response.headers(), response.body());
    }

    private Callable<Boolean> checking(URI address) {
        return () -> {
            guard.check(address.getHost());
            return true;
        };
    }

    /** Only what may be a page is worth its bytes; of other answers the head tells all. */
    private static LimitedBody body(ResponseInfo info, int most) {
        return new LimitedBody(info.statusCode() / 100 == 2 ? most : -1);
    }

    private HttpRequest request(URI address, Ask.Validators validators) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("User-Agent", agent.header())
                .header("Accept", ACCEPT)
                .header("Accept-Encoding", "gzip");
        validators.etag().ifPresent(etag -> request.header("If-None-Match", etag));
        validators.lastModified().ifPresent(since -> request.header("If-Modified-Since", since));
        return request.build();
    }

    private static <T> T await(Future<T> future, long end) throws FetchFault, InterruptedException {
        try {
            return future.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new FetchFault(Fault.TOO_SLOW, "no whole answer within the limit of time");
        } catch (ExecutionException e) {
            throw fault(e.getCause() == null ? e : e.getCause());
        } finally {
            if (!future.isDone()) {
                hangUp(future);
            }
        }
    }

    /** Cancelling the exchange closes its connection. */
    private static void hangUp(Future<?> future) {
        future.cancel(true);
        if (future instanceof CompletableFuture<?> exchange) {
            exchange.exceptionally(late -> null);
        }
    }

    private static FetchFault fault(Throwable cause) {
        if (cause instanceof FetchFault known) {
            return known;
        }
        if (cause instanceof HttpTimeoutException) {
            return new FetchFault(Fault.TOO_SLOW, "no connection within the limit of time");
        }
        String message = cause.getMessage();
        String said = message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
        return new FetchFault(Fault.NO_ANSWER, "no answer (" + said + ")");
    }
}
