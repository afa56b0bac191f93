package org.babad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cross-validation on the project's own samples: every gold claim is accounted for, and every fault has its cause. */
class CrossValidationTest {

    @Test
    void theSamplesAreScoredByPartsAndTheFaultsListed(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Path errors = folder.resolve("errors.tsv");

        int exit = new CrossValidation(new PrintStream(bytes, true, StandardCharsets.UTF_8))
                .run(List.of("../samples/gold", "--folds", "2", "--errors", errors.toString()));

        assertThat(exit).isZero();
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("detection", "actor.side", "confusion (gold -> coded)", "threshold", "to be true: slope");
        assertThat(Files.readAllLines(errors))
                .isNotEmpty()
                .allMatch(line -> line.split("\t", -1).length == 5)
                .anyMatch(line -> line.startsWith("missed: "));
    }
}
