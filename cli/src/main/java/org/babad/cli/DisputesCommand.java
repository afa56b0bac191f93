package org.babad.cli;

import org.babad.chronicle.Chronicle;
import org.babad.chronicle.view.Dispute;
import org.babad.chronicle.view.Page;
import org.babad.cli.screen.EventPage;
import org.babad.cli.screen.EventRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code babad disputes}: what claims disagree on. */
@Command(
        name = "disputes",
        mixinStandardHelpOptions = true,
        description = "Lists events on which claims disagree, with every position and who holds it.",
        footerHeading = "%nExamples:%n",
        footer = {"  babad disputes --db war.db", "  babad disputes --db war.db --country UA --newest"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:listed, perhaps nothing", "2:the command line is wrong", "3:the chronicle cannot be used"})
final class DisputesCommand extends ReadingCommand {

    @Mixin
    private QueryOptions options = new QueryOptions();

    DisputesCommand(Console console) {
        super(console);
    }

    @Override
    int look(Chronicle chronicle) {
        Page<Dispute> page = chronicle.disputes(options.query(true));
        for (Dispute dispute : page.items()) {
            print(EventRows.row(dispute.summary()));
            dispute.disagreements().forEach(d -> EventPage.disagreement(d).forEach(this::print));
        }
        printPart(page, "disputed events");
        return ExitCodes.OK;
    }
}
