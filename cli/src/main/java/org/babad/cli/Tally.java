package org.babad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.babad.chronicle.view.Added;
import org.babad.chronicle.view.Counts;
import org.babad.reading.result.Reading;
import org.babad.reading.result.Reason;
import org.babad.reading.result.RecordFate;

/** Counts what a run of {@code add} did. Not thread-safe. */
final class Tally {

    private int fresh;
    private int changed;
    private int known;
    private int copies;
    private int claims;
    private int archives;
    private final Map<RecordFate, Long> records = new EnumMap<>(RecordFate.class);
    private final List<String> notes = new ArrayList<>();
    private final AsideCount aside = new AsideCount();
    private final Map<Reason, Integer> failures = new EnumMap<>(Reason.class);

    void added(Added added) {
        switch (added.outcome()) {
            case NEW -> fresh++;
            case CHANGED -> changed++;
            case KNOWN -> known++;
        }
        copies += added.copyOf().isPresent() ? 1 : 0;
        claims += added.claims();
    }

    void known() {
        known++;
    }

    void counted(Reading.Census census) {
        archives++;
        census.counts().forEach((fate, count) -> records.merge(fate, count, Long::sum));
    }

    /** An article in this language was not coded. */
    void setAside(String language) {
        aside.add(language);
    }

    void failed(Reason reason) {
        failures.merge(reason, 1, Integer::sum);
    }

    /** Adds a line of its own to the summary. */
    void note(String line) {
        notes.add(line);
    }

    int done() {
        return fresh + changed + known + aside.total();
    }

    int failed() {
        return failures.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The summary: what this run did, and what the chronicle holds now. */
    List<String> lines(Counts now, Path file) {
        List<String> lines = new ArrayList<>();
        lines.add("articles       " + fresh + " new, " + changed + " changed, " + known + " known, " + failed()
                + " failed" + (copies > 0 ? "; " + copies + " of them copies of others" : ""));
        notes.forEach(note -> lines.add("               " + note));
        if (!failures.isEmpty()) {
            lines.add("failed         "
                    + failures.entrySet().stream()
                            .map(e -> e.getValue() + " "
                                    + e.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                            .collect(Collectors.joining(", ")));
        }
        if (archives > 0) {
            lines.add("archives       " + archives + ": " + new Reading.Census("", records).summary());
        }
        if (aside.total() > 0) {
            lines.add("languages      " + aside.line());
        }
        lines.add("claims         " + claims + " new, " + now.claims() + " in all");
        lines.add("events         " + now.events() + " in all");
        lines.add("disagreements  " + now.disagreements() + " in " + now.disputed() + " events");
        lines.add("chronicle      " + file + " (" + now.articles() + " articles)");
        return lines;
    }
}
