package org.babad.cli;

import java.util.concurrent.Callable;
import org.babad.chronicle.Chronicle;
import org.babad.cli.screen.Progress;
import org.babad.cli.work.Coded;
import org.babad.cli.work.Work;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code babad add}: articles into a chronicle. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description =
                "Reads and codes articles and links their claims into a chronicle. What is there already is left as"
                        + " it is; an interrupted run is completed by the next.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  babad add articles/ --db war.db",
            "  babad add 'saved/2024-*/*.html' crawl.jsonl.gz --db war.db",
            "  curl -s https://outlet.example/page | babad add - --db war.db"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every input was added or known",
            "1:some inputs gave no article, each with a line that says why",
            "2:the command line is wrong",
            "3:no input gave an article, or the chronicle cannot be used"
        })
final class AddCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputNames names = new InputNames();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Chronicle chronicle = Chronicle.open(database.file())) {
            Tally tally = add(chronicle);
            tally.lines(chronicle.counts(), database.file()).forEach(console.out()::println);
            return ExitCodes.of(tally.done(), tally.failed());
        }
    }

    private Tally add(Chronicle chronicle) {
        Tally tally = new Tally();
        try (Progress progress = Progress.of("adding", console.terminal())) {
            new Work().code(names.inputs(console), chronicle::knows, item -> {
                take(item, chronicle, tally);
                progress.step();
            });
        }
        return tally;
    }

    private void take(Coded item, Chronicle chronicle, Tally tally) {
        if (item instanceof Coded.Claims c) {
            tally.added(chronicle.add(c.article(), c.claims()));
        } else if (item instanceof Coded.Known) {
            tally.known();
        } else if (item instanceof Coded.Failed f) {
            tally.failed(f.failure().reason());
            console.say(f.failure().line());
        }
    }
}
