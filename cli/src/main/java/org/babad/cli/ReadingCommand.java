package org.babad.cli;

import java.util.concurrent.Callable;
import org.babad.chronicle.Chronicle;
import org.babad.chronicle.view.Page;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that looks at a chronicle and changes nothing. */
abstract class ReadingCommand implements Callable<Integer> {

    final Console console;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ReadingCommand(Console console) {
        this.console = console;
    }

    /** Looks at the chronicle and prints; gives the exit code. */
    abstract int look(Chronicle chronicle);

    @Override
    public final Integer call() {
        try (Chronicle chronicle = Chronicle.openReadOnly(database.file())) {
            return look(chronicle);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    final void print(String line) {
        console.out().println(line);
    }

    /** Says which part of a list was printed. */
    final void printPart(Page<?> page, String what) {
        String part = page.items().size() == page.total()
                ? page.total() + " " + what
                : page.items().size() + " of " + page.total() + " " + what + ", from " + page.offset()
                        + "; --offset and --limit show others";
        console.err().println(part);
    }

    private CommandLine commandLine() {
        return spec.commandLine();
    }
}
