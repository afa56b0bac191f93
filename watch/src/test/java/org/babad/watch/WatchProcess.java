package org.babad.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.babad.chronicle.Chronicle;
import org.babad.model.Article;
import org.babad.reading.fetch.Agent;
import org.babad.reading.fetch.Bounds;
import org.babad.reading.fetch.Manners;
import org.babad.watch.feeds.FeedList;
import org.babad.watch.state.Outcome;

/** A watch as a process of its own, so that it can be killed: the chronicle's file, "once" or "ever", the feeds. */
final class WatchProcess {

    static final Duration DELAY = Duration.ofMillis(150);

    private WatchProcess() {}

    public static void main(String[] args) throws InterruptedException {
        Path file = Path.of(args[0]);
        List<String> names = List.of(args).subList(2, args.length);
        try (Chronicle chronicle = Chronicle.open(file);
                Watch watch = Watch.open(plan(names, args[1].equals("once")), file, desk(chronicle), line -> {
                    System.out.println(line);
                    System.out.flush();
                })) {
            watch.run();
        }
    }

    static Plan plan(List<String> names, boolean once) {
        Manners manners = Manners.WATCHER
                .allowingPrivate(true)
                .spaced(DELAY)
                .resting(Duration.ofMillis(300), Duration.ofSeconds(60));
        Plan plan = Plan.of(FeedList.of(names), Duration.ofMillis(500), Agent.of("babad/test"))
                .with(manners)
                .within(new Bounds(100_000, Duration.ofSeconds(3), 5));
        return once ? plan.oneRound() : plan;
    }

    static Desk desk(Chronicle chronicle) {
        return (Article article) -> {
            chronicle.add(article, new ArrayList<>());
            return Outcome.READ;
        };
    }

    /** Starts one on these feeds; what it says of its troubles goes where the tests' own words go. */
    static Process start(Path file, String how, List<String> feeds) throws IOException {
        Path list = Files.writeString(
                file.resolveSibling("feeds.txt"), "# yang diikuti\n" + String.join("\n", feeds) + "\n");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                WatchProcess.class.getName(),
                file.toString(),
                how,
                list.toString());
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Waits until something is so; fails after two minutes. */
    static void await(BooleanSupplier there) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Press.pause(20);
        }
    }
}
