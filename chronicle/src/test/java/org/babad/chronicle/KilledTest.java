package org.babad.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.babad.chronicle.view.EventQuery;
import org.babad.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process killed while it adds leaves a chronicle that opens, and that the next one completes. */
class KilledTest {

    private static final int ARTICLES = 400;

    static Report report(int number) {
        Report report = new Report("k" + number, "Koran " + number, "2022-09-12");
        for (int c = 0; c < 5; c++) {
            report.claim(EventType.BOMBARD, "menembaki")
                    .actor("artileri Rusia", "RU")
                    .target("Ukraina", "UA")
                    .place("Kota" + (number + c) % 40, "UA")
                    .on("2022-09-1" + c % 2)
                    .end();
        }
        return report;
    }

    /** Adds for ever, or until it is killed; says each article that is stored. */
    static final class Adder {
        private Adder() {}

        public static void main(String[] args) {
            try (Chronicle chronicle = Chronicle.open(Path.of(args[0]))) {
                for (int i = 0; i < ARTICLES; i++) {
                    Report report = report(i);
                    chronicle.add(report.article(), report.claims());
                    System.out.println("k" + i);
                }
            }
        }
    }

    @Test
    void theNextRunCompletesWhatWasCutOff(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("babad.db");
        List<String> said = addUntilKilled(file, 25);
        assertThat(said).hasSizeGreaterThanOrEqualTo(25).hasSizeLessThan(ARTICLES);

        try (Chronicle chronicle = Chronicle.open(file)) {
            for (String id : said) {
                assertThat(chronicle.article(id).orElseThrow().claims()).hasSize(5);
            }
            assertThat(chronicle.counts().claims())
                    .isEqualTo(5 * chronicle.counts().articles());
            add(chronicle, 60);
            assertThat(chronicle.counts().claims()).isEqualTo(300);
            assertThat(events(chronicle)).isEqualTo(eventsOfOneRun(folder.resolve("whole.db")));
        }
    }

    private static List<String> addUntilKilled(Path file, int lines) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Adder.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                if (said.size() == lines) {
                    assertThat(process.toHandle().destroyForcibly()).isTrue();
                }
            }
        }
        assertThat(process.waitFor()).isNotZero();
        return said;
    }

    private static void add(Chronicle chronicle, int articles) {
        for (int i = 0; i < articles; i++) {
            Report report = report(i);
            chronicle.add(report.article(), report.claims());
        }
    }

    private static List<List<String>> eventsOfOneRun(Path file) {
        try (Chronicle chronicle = Chronicle.open(file)) {
            add(chronicle, 60);
            return events(chronicle);
        }
    }

    private static List<List<String>> events(Chronicle chronicle) {
        List<List<String>> out = new ArrayList<>();
        chronicle.eachEvent(
                EventQuery.all(),
                e -> out.add(e.event().claims().stream().sorted().toList()));
        out.sort((a, b) -> a.toString().compareTo(b.toString()));
        return out;
    }
}
