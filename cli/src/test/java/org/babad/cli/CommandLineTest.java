package org.babad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandLineTest {

    static List<String> commands() {
        return Babad.commandLine(Console.ofProcess()).getSubcommands().keySet().stream()
                .filter(name -> !name.equals("help"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHelpsWithExamples(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: babad " + command, "Examples:", "babad " + command + " ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theRootHelpListsCommandsAndExitCodes() {
        assertThat(Run.of("--help").out()).contains(commands()).contains("Exit codes:");
        assertThat(Run.of("help", "add").out()).contains("--db");
        assertThat(Run.of("--version").out()).startsWith("babad ");
    }

    @Test
    void misuseIsToldInTwoLinesWithCodeTwo() {
        for (String[] args : new String[][] {{}, {"raed"}, {"read"}, {"code", "x", "--format", "xml"}}) {
            Run run = Run.of(args);
            assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("--help\" tells how");
        }
    }

    @Test
    void completionNamesCommandsAndOptions() {
        assertThat(Run.of("completion").out()).contains("disputes", "--country", "complete -F");
    }
}
