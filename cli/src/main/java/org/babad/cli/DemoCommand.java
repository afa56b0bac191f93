package org.babad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.babad.cli.work.Wanted;
import org.babad.reading.input.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code babad demo}: the sample articles, from pages to a chronicle in the browser. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Codes the project's sample articles into a new chronicle and serves it. The articles are composed"
                        + " for testing and are no source of facts.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  babad demo",
            "  babad demo --no-serve                            stop after coding",
            "  babad demo --db demo.db --port 9000              keep the chronicle here"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:some samples gave no article",
            "2:the command line is wrong",
            "3:the samples, the chronicle or the port cannot be used"
        })
final class DemoCommand implements Callable<Integer> {

    private static final Path SAMPLES = Path.of("samples", "articles");

    private final Console console;

    @Option(
            names = "--db",
            paramLabel = "FILE",
            description = "The chronicle (default: a new one in a temporary folder).")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--no-serve", description = "Stop after coding.")
    private boolean stop;

    @Mixin
    private Serving serving = new Serving();

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path samples = home().resolve(SAMPLES);
        if (!Files.isDirectory(samples)) {
            console.say("no samples at " + samples.toAbsolutePath()
                    + ": run ./babad of a clone, or set BABAD_HOME to the folder of one");
            return ExitCodes.FAILED;
        }
        Path chronicle = file.isPresent()
                ? file.get()
                : Files.createTempDirectory("babad-demo").resolve("demo.db");
        Tally tally = new Adding(console, Wanted.ID)
                .add(new Inputs(console.in(), Version.agent()).of(List.of(samples.toString())), chronicle);
        if (!stop) {
            serving.serve(chronicle, console);
        }
        return ExitCodes.of(tally.done(), tally.failed());
    }

    private static Path home() {
        return Path.of(Optional.ofNullable(System.getenv("BABAD_HOME")).orElse("."));
    }
}
