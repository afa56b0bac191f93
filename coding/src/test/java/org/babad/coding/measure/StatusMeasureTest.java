package org.babad.coding.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.babad.coding.status.StatusTagger;
import org.babad.model.Status;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures the status of gold claims, given their sentence, type and trigger; run with {@code -Dbabad.gold=FOLDER}. */
@EnabledIfSystemProperty(named = "babad.gold", matches = ".+")
@Tag("measure")
class StatusMeasureTest {

    private static final StatusTagger TAGGER = StatusTagger.indonesian();

    @ParameterizedTest
    @ValueSource(strings = {"train", "dev"})
    void statusOfGoldClaims(String part) {
        int[][] seen = new int[4][4];
        for (GoldClaims.GoldArticle article : GoldClaims.read(Path.of(System.getProperty("babad.gold"), part))) {
            for (GoldClaims.GoldClaim claim : article.claims()) {
                Status right = Status.of(claim.slots().path("status").asText());
                Status found = TAGGER.status(
                        claim.type(),
                        article.document().sentences().get(claim.sentence()),
                        claim.triggerFrom(),
                        claim.triggerTo());
                seen[right.ordinal()][found.ordinal()]++;
                if (Boolean.getBoolean("babad.errors") && right != found) {
                    System.out.println("STATUS " + right + " as " + found + " "
                            + claim.slots().path("trigger").asText() + " | "
                            + claim.slots().path("sentence").asText().replace("\n", " "));
                }
            }
        }
        assertThat(report(part, seen)).isGreaterThan(0.83);
    }

    private static double report(String part, int[][] seen) {
        int all = 0;
        int right = 0;
        StringBuilder out = new StringBuilder("status " + part);
        for (Status status : Status.values()) {
            int row = 0;
            int column = 0;
            int s = status.ordinal();
            for (int i = 0; i < 4; i++) {
                row += seen[s][i];
                column += seen[i][s];
            }
            all += row;
            right += seen[s][s];
            out.append(String.format(" %s F1 %.3f of %d", status.code(), 2.0 * seen[s][s] / (row + column), row));
        }
        System.out.printf("%s accuracy %.3f%n", out, (double) right / all);
        return (double) right / all;
    }
}
