package org.babad.web.http;

import io.javalin.config.JavalinConfig;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** How much a client may ask of the server, and how little the server tells of itself. */
final class Limits {

    private static final int MOST_THREADS = 32;
    private static final int HEADER_BYTES = 16 * 1024;
    private static final int BODY_BYTES = 64 * 1024;
    private static final long IDLE_MILLISECONDS = 30_000;

    private Limits() {}

    static void set(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = BODY_BYTES;
        config.http.prefer405over404 = true;
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 2);
        threads.setName("babad-web");
        config.jetty.threadPool = threads;
        config.jetty.modifyHttpConfiguration(Limits::http);
        config.jetty.modifyServer(Limits::server);
    }

    private static void http(HttpConfiguration http) {
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setIdleTimeout(IDLE_MILLISECONDS);
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
    }

    /** Requests so broken that they never reach a page are refused by Jetty itself. */
    private static void server(Server server) {
        server.setErrorHandler(new PlainFaults());
        server.setStopTimeout(2_000);
    }
}
