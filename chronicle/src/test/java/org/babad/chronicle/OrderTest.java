package org.babad.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.babad.chronicle.view.EventDetail;
import org.babad.chronicle.view.EventQuery;
import org.babad.model.Disagreement;
import org.babad.model.EventType;
import org.babad.model.Quantity.Qualifier;
import org.babad.model.Status;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same articles make the same chronicle, whatever the order in which they come. */
class OrderTest {

    private static final List<String> TOWNS = List.of("Bakhmut", "Lyman", "Kupiansk", "Vuhledar", "Kherson");
    private static final List<String> WORDS =
            List.of("hujan", "jembatan", "malam", "pasar", "kabut", "lumbung", "sungai", "lonceng", "gudang", "ladang");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void anyOrderGivesTheSameEventsAndDisagreements(int seed, @TempDir Path folder) {
        Random random = new Random(seed);
        List<Report> reports = reports(random);
        Map<String, String> first = added(reports, folder.resolve("first.db"));

        Collections.shuffle(reports, random);

        assertThat(added(reports, folder.resolve("second.db"))).isEqualTo(first);
        assertThat(first).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 9})
    void anArticleReplacedAndPutBackLeavesNoTrace(int seed, @TempDir Path folder) {
        Random random = new Random(seed);
        List<Report> reports = reports(random);
        Map<String, String> plain = added(reports, folder.resolve("plain.db"));

        Path file = folder.resolve("replaced.db");
        added(reports, file);
        try (Chronicle chronicle = Chronicle.open(file)) {
            for (Report report : reports.subList(0, 10)) {
                chronicle.add(report.article(), List.of());
            }
            for (Report report : reports.subList(0, 10)) {
                chronicle.add(report.article(), report.claims());
            }
            assertThat(events(chronicle)).isEqualTo(plain);
        }
    }

    private static Map<String, String> added(List<Report> reports, Path file) {
        try (Chronicle chronicle = Chronicle.open(file)) {
            reports.forEach(report -> chronicle.add(report.article(), report.claims()));
            return events(chronicle);
        }
    }

    /** What each event says, under its claims, without its id. */
    private static Map<String, String> events(Chronicle chronicle) {
        Map<String, String> out = new TreeMap<>();
        chronicle.eachEvent(EventQuery.all(), summary -> {
            EventDetail detail = chronicle.event(summary.event().id()).orElseThrow();
            String id = summary.event().id();
            out.put(
                    new TreeSet<>(summary.event().claims()).toString(),
                    (summary.event() + " " + summary.voices() + " " + new TreeSet<>(summary.disputed()) + " "
                                    + detail.disagreements().stream()
                                            .map(Disagreement::toString)
                                            .toList())
                            .replace("id=" + id + ",", "")
                            .replace("event=" + id + ",", ""));
        });
        return out;
    }

    private static List<Report> reports(Random random) {
        List<Report> out = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            LocalDate day = LocalDate.parse("2023-03-01").plusDays(random.nextInt(40));
            Report report = new Report("r" + i, "Koran " + random.nextInt(6), day.toString());
            report.says(filler(random));
            int claims = 1 + random.nextInt(3);
            for (int c = 0; c < claims; c++) {
                claim(report, random, day.minusDays(random.nextInt(4)));
            }
            out.add(report);
        }
        return out;
    }

    /** Few words, so that some articles are copies of others. */
    private static String filler(Random random) {
        Random of = new Random(random.nextInt(25));
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            out.append(WORDS.get(of.nextInt(WORDS.size()))).append(' ');
        }
        return out.append('.').toString();
    }

    private static void claim(Report report, Random random, LocalDate day) {
        EventType type = random.nextBoolean() ? EventType.ATTACK : EventType.BOMBARD;
        Report.Sentence sentence = report.claim(type, "menggempur").actor("pasukan Rusia", "RU");
        if (random.nextBoolean()) {
            sentence.target("tentara Ukraina", "UA");
        }
        if (random.nextInt(4) > 0) {
            sentence.place(TOWNS.get(random.nextInt(TOWNS.size())), "UA");
        }
        if (random.nextInt(4) > 0) {
            sentence.on(day.toString());
        }
        if (random.nextBoolean()) {
            sentence.killed(1 + random.nextInt(4), Qualifier.EXACT);
        }
        sentence.status(random.nextInt(5) == 0 ? Status.DENIED : Status.HAPPENED)
                .end();
    }
}
