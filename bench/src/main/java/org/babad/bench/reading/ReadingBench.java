package org.babad.bench.reading;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.babad.cli.work.Wanted;
import org.babad.cli.work.Work;
import org.babad.reading.ArticleReader;
import org.babad.reading.input.Input;
import org.babad.reading.input.Inputs;
import org.babad.reading.result.Reading;

/**
 * {@code babad-bench reading PAGES}: reads the pages of a folder, and the same pages as a WARC, plain and gzip a record, by one
 * thread in turn; then the folder by one thread and by all. Processor time counts, since the clock of a machine that others use
 * says little; the best of {@value #ROUNDS} rounds is printed.
 */
public final class ReadingBench {

    private static final int ROUNDS = 8;
    /** How often the folder is given to a run of several threads: loading the tables is part of each. */
    private static final int TIMES = 4;

    private final PrintStream out;
    private final ArticleReader reader = ArticleReader.load();
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    public ReadingBench(PrintStream out) {
        this.out = out;
    }

    /** Seconds of a run by the clock and by the processors. */
    private record Cost(double clock, double processor) {}

    /** Measures on the pages of a folder, gzip or not, which are copied to a folder of their own for the time. */
    public void run(Path pages) throws IOException {
        Path folder = Files.createTempDirectory("babad-bench");
        try {
            PageCopies copies = PageCopies.of(pages, folder);
            print("load of the machine before: %.1f", system.getSystemLoadAverage());
            archives(copies);
            threads(copies.folder());
        } finally {
            delete(folder);
        }
    }

    private void archives(PageCopies copies) {
        List<Path> inputs = List.of(copies.folder(), copies.warc(), copies.zippedWarc());
        double[] best = new double[inputs.size()];
        int[] read = new int[inputs.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < inputs.size(); i++) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                read[i] = read(inputs.get(i));
                double spent = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
                best[i] = round == 0 ? spent : Math.min(best[i], spent);
            }
        }
        print("input          articles    CPU ms    of the folder");
        for (int i = 0; i < inputs.size(); i++) {
            print("%-14s %8d %9.0f %16.2f", inputs.get(i).getFileName(), read[i], best[i], best[i] / best[0]);
        }
    }

    private int read(Path path) {
        int[] articles = new int[1];
        try (Stream<Input> inputs = inputs(Collections.nCopies(1, path.toString()))) {
            inputs.forEach(
                    input -> reader.read(input, reading -> articles[0] += reading instanceof Reading.Read ? 1 : 0));
        }
        return articles[0];
    }

    private void threads(Path folder) {
        int all = Runtime.getRuntime().availableProcessors();
        Cost[] best = new Cost[2];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < best.length; i++) {
                Cost cost = work(folder, i == 0 ? 1 : all);
                best[i] = round == 0 || cost.clock() < best[i].clock() ? cost : best[i];
            }
        }
        print("threads  seconds by the clock   CPU seconds   the one's time of theirs");
        for (int i = 0; i < best.length; i++) {
            print(
                    "%7d %21.2f %13.2f %26.2f",
                    i == 0 ? 1 : all, best[i].clock(), best[i].processor(), best[0].clock() / best[i].clock());
        }
    }

    private Cost work(Path folder, int threads) {
        long clock = System.nanoTime();
        long processor = system.getProcessCpuTime();
        try (Stream<Input> inputs = inputs(Collections.nCopies(TIMES, folder.toString()))) {
            new Work(Wanted.ID, threads).read(inputs, reading -> {});
        }
        return new Cost((System.nanoTime() - clock) / 1e9, (system.getProcessCpuTime() - processor) / 1e9);
    }

    private static Stream<Input> inputs(List<String> names) {
        return new Inputs(InputStream.nullInputStream(), "babad-bench").of(names);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void print(String form, Object... values) {
        out.println(String.format(Locale.ROOT, form, values));
    }
}
