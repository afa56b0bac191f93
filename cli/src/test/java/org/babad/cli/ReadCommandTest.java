package org.babad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.babad.model.json.ArticleJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    private final Path folder;

    ReadCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void articlesComeAsJsonLinesInTheOrderOfTheInputs() {
        String lines = IntStream.range(0, 500)
                .mapToObj(i -> "{\"id\": \"a" + i + "\", \"text\": \"Kota ke-" + i + " sepi.\"}")
                .collect(Collectors.joining("\n"));
        Run run = Run.withInput(lines, "read", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().map(line -> ArticleJson.read(line, "?").id()))
                .containsExactlyElementsOf(
                        IntStream.range(0, 500).mapToObj(i -> "a" + i).toList());
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsRead() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Kota itu sepi.");
        Files.writeString(folder.resolve("b.txt"), "");
        Run run = Run.of("read", folder.toString(), folder + "/none");
        assertThat(run.code()).isEqualTo(ExitCodes.SOME_FAILED);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err().lines())
                .hasSize(2)
                .anyMatch(l -> l.contains("b.txt: empty"))
                .anyMatch(l -> l.contains("none"));
    }

    @Test
    void nothingReadIsAFailure() {
        assertThat(Run.of("read", folder + "/none").code()).isEqualTo(ExitCodes.FAILED);
    }

    @Test
    void aFileIsThereWhenItIsWhole() throws IOException {
        Path out = folder.resolve("out.jsonl");
        assertThat(Run.withInput("Kota itu sepi.", "read", "-", "--out", out.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(out)).contains("Kota itu sepi.").endsWith("\n");
        Run unwritable = Run.withInput("Kota itu sepi.", "read", "-", "--out", folder + "/no/out.jsonl");
        assertThat(unwritable.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(unwritable.err()).contains("cannot write", "no/out.jsonl");
    }
}
