package org.babad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyseCommandTest {

    private final Path folder;

    AnalyseCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static List<String[]> rows(Run run) {
        return run.out()
                .lines()
                .filter(l -> l.contains("\t"))
                .map(l -> l.split("\t", -1))
                .toList();
    }

    @Test
    void articlesComeInConlluInTheOrderOfTheInputs() {
        String lines = IntStream.range(0, 200)
                .mapToObj(i -> "{\"id\": \"a" + i + "\", \"text\": \"Pasukan itu menembaki kota ke-" + i + ".\"}")
                .collect(Collectors.joining("\n"));
        Run run = Run.withInput(lines, "analyse", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter(l -> l.startsWith("# newdoc id = ")))
                .containsExactlyElementsOf(IntStream.range(0, 200)
                        .mapToObj(i -> "# newdoc id = a" + i)
                        .toList());
        assertThat(rows(run)).hasSize(200 * 6).allMatch(row -> row.length == 10);
        assertThat(rows(run).get(2)).contains("menembaki", "tembak").anyMatch(c -> c.contains("Morf=meN+tembak+i"));
    }

    @Test
    void textThatIsCutAlreadyIsKeptAndOffsetsRunOn() {
        String given = IntStream.range(0, 300)
                .mapToObj(i -> "Kota\tO\nke-" + i + "\tO\n.\tO\n")
                .collect(Collectors.joining("\n"));
        Run run = Run.withInput(given, "analyse", "--pretokenized", "--format", "conllu", "-");
        assertThat(run.code()).isZero();
        assertThat(rows(run)).hasSize(900);
        assertThat(run.out().lines().filter(String::isEmpty)).hasSize(300);
        assertThat(rows(run).get(3)[9]).startsWith("Start=12|End=16");
    }

    @Test
    void plainTextLosesNothing() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.txt"), "Baca juga: Kota Sepi\nEditor: Budi\n*** Kota itu sepi.");
        assertThat(rows(Run.of("analyse", "--plain", file.toString())).stream().map(row -> row[1]))
                .containsExactly(
                        "Baca", "juga", ":", "Kota", "Sepi", "Editor", ":", "Budi", "***", "Kota", "itu", "sepi", ".");
    }

    @Test
    void whatTheCoderSeesHasNoFurniture() {
        String article = "{\"id\": \"a\", \"text\": \"Kota itu sepi.\\nBaca juga: Kota Lain\\nWarga pulang.\"}";
        Run run = Run.withInput(article, "analyse", "--coded", "-");
        assertThat(run.out()).contains("# text = Warga pulang.").doesNotContain("Baca");
    }

    @Test
    void aLineOfJsonIsASentence() {
        Run run = Run.withInput("Kota itu ditembaki. Warga pulang.", "analyse", "--plain", "--format", "jsonl", "-");
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out())
                .startsWith("{\"article\":\"stdin\",\"sentence\":0,\"paragraph\":0,\"start\":0,\"end\":19,"
                        + "\"text\":\"Kota itu ditembaki.\",\"tokens\":[{\"start\":0,\"end\":4,\"text\":\"Kota\"")
                .contains(
                        "\"form\":{\"root\":\"tembak\",\"prefixes\":[\"di\"],\"suffixes\":[\"i\"],\"voice\":\"passive\","
                                + "\"nominal\":false,\"doubling\":\"none\"}");
    }

    @Test
    void whatCannotBeReadIsTold() {
        Run run = Run.of("analyse", "--plain", folder + "/none");
        assertThat(run.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(run.err()).contains("none");
        assertThat(Run.of("analyse", "--plain", "--coded", "x").code()).isEqualTo(ExitCodes.USAGE);
    }
}
