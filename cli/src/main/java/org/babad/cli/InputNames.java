package org.babad.cli;

import java.util.List;
import java.util.stream.Stream;
import org.babad.reading.input.Input;
import org.babad.reading.input.Inputs;
import picocli.CommandLine.Parameters;

/** The INPUT... of a command. */
final class InputNames {

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = {
                "A file, a folder (with all below it), a glob in quotes, - for standard input, or an http(s) address.",
                "HTML, plain text, JSON articles alone, in an array or one a line; gzip is looked through. Kinds are told"
                        + " by content."
            })
    private List<String> names = List.of();

    /** The inputs behind the names, in order. */
    Stream<Input> inputs(Console console) {
        return new Inputs(console.in(), Version.agent()).of(names);
    }
}
