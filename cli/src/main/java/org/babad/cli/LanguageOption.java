package org.babad.cli;

import org.babad.cli.work.Wanted;
import picocli.CommandLine.Option;

/** The {@code --language} of a command that codes. */
final class LanguageOption {

    @Option(
            names = "--language",
            paramLabel = "id|any",
            description = "Code articles in Indonesian and set others aside (id, the default), or code all as if they"
                    + " were in Indonesian (any).",
            defaultValue = "id")
    private Wanted wanted = Wanted.ID;

    Wanted wanted() {
        return wanted;
    }
}
