package org.babad.cli;

import org.babad.chronicle.Chronicle;
import org.babad.chronicle.view.EventSummary;
import org.babad.chronicle.view.Page;
import org.babad.cli.screen.EventRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code babad events}: the events of a chronicle in time order. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = "Lists the events of a chronicle in time order.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  babad events --db war.db",
            "  babad events --db war.db --country SY --type WITHDRAW,CAPTURE --from 2024-11-01",
            "  babad events --db war.db --disputed --newest --limit 10"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:listed, perhaps nothing", "2:the command line is wrong", "3:the chronicle cannot be used"})
final class EventsCommand extends ReadingCommand {

    @Mixin
    private QueryOptions options = new QueryOptions();

    @Option(names = "--disputed", description = "Only events on which claims disagree.")
    private boolean disputed;

    EventsCommand(Console console) {
        super(console);
    }

    @Override
    int look(Chronicle chronicle) {
        Page<EventSummary> page = chronicle.events(options.query(disputed));
        print(EventRows.HEADER);
        page.items().forEach(event -> print(EventRows.row(event)));
        printPart(page, "events");
        return ExitCodes.OK;
    }
}
