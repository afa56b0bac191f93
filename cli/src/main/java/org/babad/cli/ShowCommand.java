package org.babad.cli;

import java.util.Optional;
import org.babad.chronicle.Chronicle;
import org.babad.chronicle.view.EventDetail;
import org.babad.cli.screen.EventPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code babad show}: one event with its claims. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows one event: what is said about it, by whom, in which words, and what is disputed.",
        footerHeading = "%nExamples:%n",
        footer = {"  babad show e17 --db war.db"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:shown", "2:the command line is wrong", "3:no such event, or the chronicle cannot be used"})
final class ShowCommand extends ReadingCommand {

    @Parameters(paramLabel = "EVENT", description = "The event's id, as \"babad events\" lists it.")
    private String id = "";

    ShowCommand(Console console) {
        super(console);
    }

    @Override
    int look(Chronicle chronicle) {
        Optional<EventDetail> event = chronicle.event(id);
        if (event.isEmpty()) {
            console.say("no event " + id + " in this chronicle; \"babad events\" lists those that there are");
            return ExitCodes.FAILED;
        }
        EventPage.lines(event.get()).forEach(this::print);
        return ExitCodes.OK;
    }
}
