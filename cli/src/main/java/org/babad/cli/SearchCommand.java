package org.babad.cli;

import java.util.List;
import org.babad.chronicle.Chronicle;
import org.babad.chronicle.view.Hit;
import org.babad.chronicle.view.Page;
import org.babad.cli.screen.HitLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code babad search}: articles by their words. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Finds articles that hold every word, the best first, with the claims whose sentences hold them.",
        footerHeading = "%nExamples:%n",
        footer = {"  babad search gencatan senjata --db war.db", "  babad search Kherson --db war.db --limit 5"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:searched, perhaps nothing found",
            "2:the command line is wrong",
            "3:the chronicle cannot be used"
        })
final class SearchCommand extends ReadingCommand {

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "The words; the last may be incomplete.")
    private List<String> words = List.of();

    @Option(names = "--offset", paramLabel = "N", description = "How many to leave out (default: 0).")
    private int offset;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "How many to show (default: 20).")
    private int limit = 20;

    SearchCommand(Console console) {
        super(console);
    }

    @Override
    int look(Chronicle chronicle) {
        Page<Hit> page = chronicle.search(String.join(" ", words), offset, limit);
        page.items().forEach(hit -> HitLines.of(hit).forEach(this::print));
        printPart(page, "articles");
        return ExitCodes.OK;
    }
}
