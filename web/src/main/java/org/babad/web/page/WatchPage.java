package org.babad.web.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.babad.watch.report.FeedReport;
import org.babad.web.label.Numbers;

/**
 * How the feeds are doing that a watch follows.
 *
 * @param found how many there are, in words
 * @param rows a feed each, those in trouble first
 */
public record WatchPage(String found, List<Row> rows) {

    /** How many feeds the page shows at the most. */
    public static final int MOST = 1_000;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    /**
     * One feed in words.
     *
     * @param name as it calls itself, else its address
     * @param address as it was given
     * @param moved where it is now
     * @param state what came of the last poll
     * @param isWell whether that is as it should be
     * @param polled when that was
     * @param next when it is asked next
     * @param fresh items that were new then, and so on
     * @param troubles items that could not be read
     */
    public record Row(
            String name,
            String address,
            Optional<String> moved,
            String state,
            boolean isWell,
            String polled,
            String next,
            String fresh,
            String read,
            String waiting,
            String failed,
            String aside,
            List<FeedReport.Trouble> troubles) {}

    /** The page of these feeds. */
    public static WatchPage of(List<FeedReport> feeds) {
        return new WatchPage(
                Numbers.count(feeds.size(), "feed", "feeds"),
                feeds.stream().map(WatchPage::row).toList());
    }

    private static Row row(FeedReport feed) {
        return new Row(
                feed.title().filter(title -> !title.isBlank()).orElse(feed.address()),
                feed.address(),
                feed.moved(),
                state(feed),
                feed.message().isEmpty() && !feed.gone(),
                feed.polled().map(WatchPage::time).orElse("not yet"),
                feed.gone() ? "never" : feed.next().map(WatchPage::time).orElse("now"),
                Numbers.of(feed.fresh()),
                Numbers.of(feed.read()),
                Numbers.of(feed.waiting()),
                Numbers.of(feed.failed()),
                Numbers.of(feed.aside()),
                feed.troubles());
    }

    private static String state(FeedReport feed) {
        String failures = feed.failures() > 1 ? ", " + Numbers.count(feed.failures(), "time", "times") : "";
        return feed.message()
                .map(message -> message + failures)
                .orElse(feed.polled().isEmpty() ? "not polled yet" : feed.status() == 304 ? "unchanged" : "well");
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
