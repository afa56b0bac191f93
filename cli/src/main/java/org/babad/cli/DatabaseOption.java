package org.babad.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The {@code --db} of a command. */
final class DatabaseOption {

    @Option(
            names = "--db",
            paramLabel = "FILE",
            description = "The chronicle, an SQLite file (default: $${BABAD_DB}, else babad.db in this folder).",
            defaultValue = "${env:BABAD_DB:-babad.db}")
    private Path file = Path.of("babad.db");

    Path file() {
        return file;
    }
}
