package org.babad.cli;

import java.util.concurrent.Callable;
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
            "  babad add crawl-*.warc.gz --db war.db",
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

    @Mixin
    private LanguageOption language = new LanguageOption();

    AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Tally tally = new Adding(console, language.wanted()).add(names.inputs(console), database.file());
        return ExitCodes.of(tally.done(), tally.failed());
    }
}
