package org.babad.bench.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.babad.language.id.Indonesian;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The ratchet of the trained parts: what was reached on the public sets may not fall. Runs where the sets are. */
@Tag("measure")
class LanguageTargetsTest {

    private static final Path TRAINING = Path.of(System.getProperty("babad.training", "../../shared/training"));

    @Test
    void targetsOnceMetStayMet() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(TRAINING), "no public sets at " + TRAINING);
        assertThat(LanguageBench.rows(Indonesian.load(), TRAINING))
                .filteredOn(row ->
                        row.what().equals("UPOS, CSUI test") || row.what().equals("names, idner-news-2k test"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.figure()).as(row.what()).isGreaterThanOrEqualTo(row.target()));
    }
}
