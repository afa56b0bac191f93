package org.babad.cli;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.babad.chronicle.Chronicle;
import org.babad.cli.screen.Progress;
import org.babad.cli.work.Coded;
import org.babad.cli.work.Wanted;
import org.babad.cli.work.Work;
import org.babad.reading.input.Input;

/** Reads, codes and links inputs into a chronicle, with progress and a summary: what {@code add} and {@code demo} do. */
final class Adding {

    private final Console console;
    private final Wanted wanted;

    Adding(Console console, Wanted wanted) {
        this.console = console;
        this.wanted = wanted;
    }

    /** Adds the inputs to the chronicle of {@code file}, prints the summary, and gives what was done. */
    Tally add(Stream<Input> inputs, Path file) {
        try (Chronicle chronicle = Chronicle.open(file)) {
            Tally tally = add(inputs, chronicle);
            tally.lines(chronicle.counts(), file).forEach(console.out()::println);
            console.out().flush();
            return tally;
        }
    }

    private Tally add(Stream<Input> inputs, Chronicle chronicle) {
        Tally tally = new Tally();
        try (Progress progress = Progress.of("adding", console.terminal())) {
            Work work = new Work(wanted);
            work.code(inputs, chronicle::knows, item -> {
                take(item, chronicle, tally);
                progress.step();
            });
            work.note().ifPresent(tally::note);
        }
        return tally;
    }

    private void take(Coded item, Chronicle chronicle, Tally tally) {
        if (item instanceof Coded.Claims c) {
            tally.added(chronicle.add(c.article(), c.claims()));
        } else if (item instanceof Coded.Known) {
            tally.known();
        } else if (item instanceof Coded.Counted counted) {
            tally.counted(counted.census());
        } else if (item instanceof Coded.SetAside a) {
            tally.setAside(a.language());
        } else if (item instanceof Coded.Failed f) {
            tally.failed(f.failure().reason());
            console.say(f.failure().line());
        }
    }
}
