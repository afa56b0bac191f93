package org.babad.chronicle;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.babad.model.EventType;

/** Measures how many claims a chronicle takes in for each second of processor time, 500 articles at a time. Argument: how many articles. */
final class AddSpeed {

    private static final List<String> SIDES = List.of("RU", "UA", "IL", "HAMAS", "IR", "SY", "US", "TR", "ISIS", "SDF");
    private static final EventType[] TYPES = EventType.values();

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private AddSpeed() {}

    public static void main(String[] args) throws IOException {
        Path file = Files.createTempDirectory("speed").resolve("babad.db");
        int articles = Integer.parseInt(args[0]);
        Random random = new Random(1);
        int claims = 0;
        long nanos = 0;
        try (Chronicle chronicle = Chronicle.open(file)) {
            for (int i = 0; i < articles; i++) {
                Report report = report(i, random);
                long start = CPU.getCurrentThreadCpuTime();
                claims += chronicle.add(report.article(), report.claims()).claims();
                nanos += CPU.getCurrentThreadCpuTime() - start;
                if ((i + 1) % 500 == 0) {
                    System.out.printf("%d articles: %.0f claims/s%n", i + 1, claims / (nanos / 1e9));
                    claims = 0;
                    nanos = 0;
                }
            }
            System.out.println(chronicle.counts());
        }
        System.out.println(Files.size(file) + " bytes");
    }

    /** A day of news has some forty articles; each has ten claims of two days in a hundred towns. */
    private static Report report(int number, Random random) {
        String day =
                java.time.LocalDate.parse("2023-01-01").plusDays(number / 40).toString();
        Report report = new Report("n" + number, "Koran " + random.nextInt(20), day);
        for (int c = 0; c < 10; c++) {
            StringBuilder filler = new StringBuilder();
            for (int w = 0; w < 20; w++) {
                filler.append("kata").append(random.nextInt(20_000)).append(' ');
            }
            report.says(filler + ".")
                    .claim(TYPES[random.nextInt(TYPES.length)], "pemicu")
                    .actor("pasukan", SIDES.get(random.nextInt(SIDES.size())))
                    .target("lawan", SIDES.get(random.nextInt(SIDES.size())))
                    .place("Kota" + random.nextInt(100), "SY")
                    .on(day)
                    .end();
        }
        return report;
    }
}
