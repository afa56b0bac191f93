package org.babad.cli;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.babad.web.BabadServer;
import org.babad.web.Listen;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where {@code serve} and {@code demo} listen, and staying until the process is told to end. */
final class Serving {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "The port, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
    private String host = "127.0.0.1";

    /** Serves the chronicle of {@code file} until the process ends; says where. */
    void serve(Path file, Console console) throws InterruptedException {
        try (BabadServer server = start(file, console)) {
            assert server.port() > 0;
            new CountDownLatch(1).await();
        }
    }

    /** Starts serving the chronicle of {@code file} and says where; the caller closes. */
    BabadServer start(Path file, Console console) {
        BabadServer server = BabadServer.start(file, listen());
        console.out().println("serving at " + server.address() + " (stop with Ctrl-C)");
        console.out().flush();
        return server;
    }

    private Listen listen() {
        try {
            return Listen.on(host, port);
        } catch (IllegalArgumentException e) {
            CommandLine line = spec.commandLine();
            throw new ParameterException(line, String.valueOf(e.getMessage()), e);
        }
    }
}
