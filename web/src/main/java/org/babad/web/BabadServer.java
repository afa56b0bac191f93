package org.babad.web;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.babad.chronicle.Chronicle;
import org.babad.watch.report.FeedReport;
import org.babad.watch.report.WatchReport;
import org.babad.web.http.Site;
import org.babad.web.page.WatchPage;

/**
 * A running server of one chronicle's pages. It sees what others add to the chronicle meanwhile. Its threads keep the program
 * alive until {@link #close}. Thread-safe.
 */
public final class BabadServer implements AutoCloseable {

    private final Javalin server;
    private final Listen listen;
    private final Runnable atClose;

    private BabadServer(Javalin server, Listen listen, Runnable atClose) {
        this.server = server;
        this.listen = listen;
        this.atClose = atClose;
    }

    /**
     * Serves an open chronicle to this machine; closing the server leaves it open.
     *
     * @param port the port, or 0 for any free one
     * @throws ServerException where it cannot listen there
     */
    public static BabadServer start(Chronicle chronicle, int port) {
        return start(chronicle, Listen.local(port));
    }

    /** Serves an open chronicle, without the feeds of a watch; closing the server leaves it open. Throws {@link ServerException} as above. */
    public static BabadServer start(Chronicle chronicle, Listen listen) {
        return start(chronicle, List::of, listen, () -> {});
    }

    /**
     * Opens an existing chronicle to read it and serves it to this machine; closing the server closes it.
     *
     * @param port the port, or 0 for any free one
     * @throws ServerException where it cannot listen there
     * @throws org.babad.chronicle.store.ChronicleException where the file cannot be read
     */
    public static BabadServer start(Path file, int port) {
        return start(file, Listen.local(port));
    }

    /** Opens an existing chronicle and serves it; closing the server closes it. Throws as above. */
    public static BabadServer start(Path file, Listen listen) {
        Chronicle chronicle = Chronicle.openReadOnly(file);
        try {
            return start(chronicle, () -> WatchReport.read(file, WatchPage.MOST), listen, chronicle::close);
        } catch (ServerException e) {
            chronicle.close();
            throw e;
        }
    }

    private static BabadServer start(
            Chronicle chronicle, Supplier<List<FeedReport>> feeds, Listen listen, Runnable atClose) {
        Javalin server = Site.of(chronicle, feeds, listen.names());
        try {
            server.start(listen.host(), listen.port());
            return new BabadServer(server, listen, atClose);
        } catch (RuntimeException e) {
            server.stop();
            throw new ServerException(whyNot(e, listen), e);
        }
    }

    private static String whyNot(RuntimeException e, Listen listen) {
        String where = "port " + listen.port() + " of " + listen.host();
        Optional<Throwable> cause = Optional.ofNullable(e.getCause());
        if (e instanceof JavalinBindException
                || cause.filter(BindException.class::isInstance).isPresent()) {
            return where + " cannot be had, since another program has it or it needs more rights:"
                    + " stop that program, or choose another port (0 takes any free one)";
        }
        Throwable root = cause.orElse(e);
        return "the server cannot start on " + where + " (" + root + "): check the address and the port";
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    /** The address of its first page, for a browser on this machine where it listens on every address. */
    public URI address() {
        String host = listen.host();
        boolean any = host.equals("0.0.0.0") || host.equals("::");
        String shown = any ? "127.0.0.1" : host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + shown + ":" + port() + "/");
    }

    /** Ends the requests at work and frees the port. */
    @Override
    public void close() {
        server.stop();
        atClose.run();
    }
}
