package org.babad.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code babad completion}: completion for bash and zsh. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Writes a script that lets bash and zsh complete babad's commands and options.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(babad completion)                 for this shell",
            "  babad completion > ~/.local/share/bash-completion/completions/babad"
        })
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(AutoComplete.bash("babad", spec.root().commandLine()));
        return ExitCodes.OK;
    }
}
