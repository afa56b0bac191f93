package org.babad.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code babad serve}: a chronicle in the browser. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Serves a chronicle as web pages until it is stopped (Ctrl-C). Other runs may add to it meanwhile.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  babad serve --db war.db",
            "  babad serve --db war.db --port 0                 any free port",
            "  babad serve --db war.db --host 0.0.0.0           for other machines too: there is no log-in"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:stopped", "2:the command line is wrong", "3:the chronicle or the port cannot be used"})
final class ServeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private Serving serving = new Serving();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        serving.serve(database.file(), console);
        return ExitCodes.OK;
    }
}
