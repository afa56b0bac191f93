package org.babad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.babad.chronicle.Chronicle;
import org.babad.chronicle.view.Counts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample articles become a chronicle, and a port that cannot be had is told in one line. */
class DemoCommandTest {

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void codesTheSamplesIntoAChronicle() {
        Path file = folder.resolve("demo.db");
        Run run = Run.of("add", Path.of("..", "samples", "articles").toString(), "--db", file.toString());

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCodes.OK);
        try (Chronicle chronicle = Chronicle.openReadOnly(file)) {
            Counts counts = chronicle.counts();
            assertThat(counts.claims()).isGreaterThanOrEqualTo(100);
            assertThat(counts.events()).isGreaterThanOrEqualTo(30);
            assertThat(counts.disagreements()).isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void theDemoSaysWhereItLooksForSamples() {
        Run run = Run.of("demo", "--no-serve", "--db", folder.resolve("demo.db").toString());

        assertThat(run.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(run.err()).contains("no samples at").contains("BABAD_HOME");
    }

    @Test
    void aPortInUseIsOneClearLine() throws IOException {
        Path file = folder.resolve("empty.db");
        Chronicle.open(file).close();
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            Run run = Run.of("serve", "--db", file.toString(), "--port", String.valueOf(taken.getLocalPort()));

            assertThat(run.code()).isEqualTo(ExitCodes.FAILED);
            assertThat(run.err().lines()).singleElement().asString().contains("choose another port");
        }
    }
}
