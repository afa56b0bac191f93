package org.babad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {

    private static final String TEXT =
            "Tentara Ukraina menyerang gudang logistik di Kherson pada Rabu (9/11/2022), kata juru bicara militer.";

    @TempDir
    private Path folder = Path.of("");

    private String article(String text) throws IOException {
        Path file = folder.resolve("berita.json");
        Files.writeString(
                file,
                "{\"id\": \"b1\", \"published\": \"2022-11-10\", \"text\": \"" + text + "\", \"language\": \"id\"}");
        return file.toString();
    }

    @Test
    void everyDecisionIsToldWithItsRuleItsWeightsAndItsCharacters() throws IOException {
        Run run = Run.of("code", article(TEXT), "--explain", "--language", "any");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("b1#0  ATTACK  happened  confidence ")
                .contains("Tentara Ukraina »menyerang« gudang")
                .containsPattern("trigger +\"menyerang\" at 16, trigger/id/triggers\\.tsv line \\d+: ATTACK serang:ap")
                .containsPattern("claim +by the weights of judge/id/claims\\.bin\n +for: [^\n]+\\(\\+\\d")
                .containsPattern(
                        "actor +\"Tentara Ukraina\" at 0 \\[UA MIL\\], share 0\\.\\d\\d, such are right in 0\\.\\d\\d")
                .containsPattern(
                        "place +\"Kherson\" at 45 \\[UA\\], share [01]\\.\\d\\d, such are right in [01]\\.\\d\\d; next ")
                .containsPattern("time +\"Rabu \\(9/11/2022\\)\" at \\d+ = 2022-11-09, share ")
                .containsPattern("\n +against: ");
    }

    @Test
    void explainedAreTheClaimsThatAreCoded() throws IOException {
        String file = article(TEXT + " Serangan itu menewaskan dua prajurit Rusia.");
        long coded = Run.of("code", file, "--language", "any").out().lines().count();
        long explained = Run.of("code", file, "--explain", "--language", "any")
                .out()
                .lines()
                .filter(line -> line.startsWith("b1#"))
                .count();
        assertThat(explained).isEqualTo(coded).isGreaterThan(1);
    }

    @Test
    void hostileTextDoesNotSteerTheTerminal() throws IOException {
        String text = TEXT.replace("gudang logistik", "gudang\\u001b[31m logistik\\u202e \\u0007 \\u2028");
        String out =
                Run.of("code", article(text), "--explain", "--language", "any").out();
        assertThat(out).contains("ATTACK").doesNotContain("\u001b", "\u202e", "\u0007", "\u2028");
    }

    @Test
    void anExplanationIsNoFormat() throws IOException {
        Run run = Run.of("code", article(TEXT), "--explain", "--format", "table");
        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.out()).isEmpty();
    }
}
