package org.babad.reading.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.babad.reading.ArticleReader;
import org.babad.reading.input.Content;
import org.babad.reading.input.Input;
import org.babad.reading.input.Limits;
import org.babad.reading.result.Reading;
import org.junit.jupiter.api.Test;

/** A stream of over 100 MB in a process with a heap of 32 MB: memory does not grow with the archive. */
class LongArchiveTest {

    private static final int PAGES = 700;
    private static final int FILLING = 150_000;

    @Test
    void memoryDoesNotGrowWithTheArchive() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongArchiveTest.class.getName()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(said.strip()).isEqualTo("700 articles, of 1,400 records: 700 pages read, 700 other media");
    }

    /** What the process runs. */
    public static void main(String[] arguments) {
        int[] read = new int[1];
        StringBuilder census = new StringBuilder();
        ArticleReader.load().read(new Endless(), reading -> {
            read[0] += reading instanceof Reading.Read ? 1 : 0;
            census.append(reading instanceof Reading.Census c ? c.summary() : "");
        });
        System.out.println(read[0] + " articles, " + census);
    }

    /** A generated archive. */
    private record Endless() implements Input {

        @Override
        public String where() {
            return "generated";
        }

        @Override
        public String name() {
            return "generated";
        }

        @Override
        public Content open(Limits limits) {
            Enumeration<InputStream> records = Collections.enumeration(new java.util.AbstractList<>() {
                @Override
                public InputStream get(int index) {
                    return new java.io.ByteArrayInputStream(Warcs.join(Warcs.response(index), film(index)));
                }

                @Override
                public int size() {
                    return PAGES;
                }
            });
            return new Content(
                    new SequenceInputStream(records), java.util.Optional.empty(), java.util.Optional.empty());
        }

        private static byte[] film(int number) {
            byte[] frames = new byte[FILLING];
            IntStream.range(0, FILLING).forEach(i -> frames[i] = (byte) (i * 31 + number));
            return Warcs.record("response", Warcs.uri(-number), Warcs.http("Content-Type: video/mp4\r\n", frames));
        }
    }
}
