package org.babad.bench.speed;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs a suite of benchmarks in one run and prints, for each, its time or throughput, its error, and the ratio to the first in
 * the order of names; that one is the yardstick of its suite.
 */
public final class Speed {

    /** The parameter of every benchmark: the file or folder that it measures on. */
    static final String DATA = "data";

    private final PrintStream out;

    /** Prints to {@code out}. */
    public Speed(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs with the arguments after the word speed: a suite, its data, then any of JMH's own options ("-f 1 -i 5"). The exit
     * code is 0 when all went well, 1 when a benchmark failed, 2 for a wrong call.
     */
    public int run(List<String> args) {
        Optional<Suite> suite = args.size() < 2 ? Optional.empty() : Suite.named(args.get(0));
        if (suite.isEmpty()) {
            return usage();
        }
        try {
            print(new Runner(options(suite.get(), args)).run());
            return 0;
        } catch (RunnerException | CommandLineOptionException e) {
            out.println("speed: " + e.getMessage());
            return 1;
        }
    }

    private static Options options(Suite suite, List<String> args) throws CommandLineOptionException {
        CommandLineOptions own =
                new CommandLineOptions(args.subList(2, args.size()).toArray(String[]::new));
        return new OptionsBuilder()
                .parent(own)
                .include(suite.pattern())
                .param(DATA, Path.of(args.get(1)).toAbsolutePath().toString())
                .shouldFailOnError(true)
                .build();
    }

    private void print(Collection<RunResult> results) {
        List<RunResult> sorted = results.stream()
                .sorted(Comparator.comparing(
                        (RunResult r) -> r.getPrimaryResult().getLabel()))
                .toList();
        double yardstick = sorted.get(0).getPrimaryResult().getScore();
        for (RunResult run : sorted) {
            Result<?> result = run.getPrimaryResult();
            out.println(String.format(
                    Locale.ROOT,
                    "%-24s %12.3f ± %.3f %s   %.2f of %s",
                    result.getLabel(),
                    result.getScore(),
                    result.getScoreError(),
                    result.getScoreUnit(),
                    result.getScore() / yardstick,
                    sorted.get(0).getPrimaryResult().getLabel()));
        }
    }

    private int usage() {
        out.println("babad-bench speed SUITE DATA [JMH OPTIONS]; the suites:");
        for (Suite suite : Suite.values()) {
            out.println("  " + suite.label() + "  " + suite.what());
        }
        return 2;
    }
}
