package org.babad.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.babad.chronicle.Chronicle;
import org.babad.reading.fetch.Agent;
import org.babad.reading.fetch.Manners;
import org.babad.watch.Plan;
import org.babad.watch.PollLine;
import org.babad.watch.Watch;
import org.babad.watch.feeds.FeedList;
import org.babad.web.BabadServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code babad watch}: what feeds bring into a chronicle, for ever. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "Polls feeds politely for ever, reads and codes what is new, and links it into a chronicle. Obeys robots.txt and"
                    + " crawl delays, asks only for what changed, leaves alone who is busy. Writes a line a poll: time, feed,"
                    + " status, items that are new, articles read, set aside for their language, items given up, next poll.",
            "What was seen is kept in the chronicle: stopped or killed at any moment, the next watch goes on from there."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  babad watch https://outlet.example/rss --db war.db",
            "  babad watch feeds.opml --db war.db --every 30m --serve --port 8080",
            "  babad watch feeds.txt --db war.db --once          one round, for cron"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the round is over",
            "2:the command line is wrong",
            "3:a list of feeds, the chronicle or the port cannot be used, or the chronicle is watched already",
            "130, 143:it was told to end by Ctrl-C or by SIGTERM; what was under way was finished"
        })
final class WatchCommand implements Callable<Integer> {

    /** What is under way ends within the limit of time for a fetch, or is fetched again by the next watch. */
    private static final long PATIENCE_S = 40;

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FEEDS",
            arity = "1..*",
            description =
                    "Addresses of RSS, Atom or JSON feeds or news sitemaps, text files with one a line (# for comments),"
                            + " or OPML files.")
    private List<String> names = List.of();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(names = "--once", description = "Poll every feed once, read what is new, and end.")
    private boolean once;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            defaultValue = "15m",
            converter = TimeConverter.class,
            description =
                    "The shortest time between polls of a feed, such as 90s, 15m, 2h (default: ${DEFAULT-VALUE}). One"
                            + " that brings nothing new is polled less often, down to a sixteenth.")
    private Duration every = Duration.ofMinutes(15);

    @Option(
            names = "--delay",
            paramLabel = "TIME",
            defaultValue = "1s",
            converter = TimeConverter.class,
            description =
                    "The least between two requests to one host (default: ${DEFAULT-VALUE}); robots.txt may ask for more.")
    private Duration delay = Duration.ofSeconds(1);

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description = "A page or mail address that tells the sites who is asking; stands in the user agent.")
    private @Nullable String contact;

    @Option(
            names = "--allow-private",
            description = "Also fetch addresses that lead to this machine or a private network.")
    private boolean allowPrivate;

    @Option(names = "--serve", description = "Serve the chronicle as web pages meanwhile, with the feeds under /watch.")
    private boolean serve;

    @Mixin
    private Serving serving = new Serving();

    WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Plan plan = plan();
        Path file = database.file();
        try (Ending ending = Ending.within(PATIENCE_S);
                Chronicle chronicle = Chronicle.open(file);
                Watch watch = Watch.open(plan, file, new WatchDesk(chronicle), this::log)) {
            ending.by(watch::stop);
            Optional<BabadServer> server = serve ? Optional.of(serving.start(file, console)) : Optional.empty();
            try {
                watch.run();
            } finally {
                server.ifPresent(BabadServer::close);
            }
        }
        return ExitCodes.OK;
    }

    private Plan plan() {
        try {
            Agent agent = Agent.of(Version.agent());
            Manners manners = Manners.WATCHER.allowingPrivate(allowPrivate).spaced(delay);
            Plan plan = Plan.of(FeedList.of(names), every, contact == null ? agent : agent.reachableAt(contact))
                    .with(manners);
            return once ? plan.oneRound() : plan;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private void log(PollLine line) {
        console.out().println(line);
        console.out().flush();
    }
}
