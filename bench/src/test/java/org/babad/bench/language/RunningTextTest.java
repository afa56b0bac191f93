package org.babad.bench.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.babad.bench.language.RunningText.Join;
import org.babad.bench.language.Treebank.Surface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningTextTest {

    private static final String CONLLU =
            """
            # text = Kota Lama
            1\tKota\tkota\tNOUN\t_\t_\t0\troot\t_\t_
            2\tLama\tlama\tADJ\t_\t_\t1\tamod\t_\t_

            # text = Rumahnya (baru).
            1-2\tRumahnya\t_\t_\t_\t_\t_\t_\t_\t_
            1\tRumah\trumah\tNOUN\t_\t_\t4\tnsubj\t_\t_
            2\tnya\tnya\tPRON\t_\t_\t1\tnmod\t_\t_
            3\t(\t(\tPUNCT\t_\t_\t4\tpunct\t_\tSpaceAfter=No
            4\tbaru\tbaru\tADJ\t_\t_\t0\troot\t_\tSpaceAfter=No
            5\t)\t)\tPUNCT\t_\t_\t4\tpunct\t_\tSpaceAfter=No
            6\t.\t.\tPUNCT\t_\t_\t4\tpunct\t_\t_

            """;

    private static Treebank treebank(Path folder) throws IOException {
        return Treebank.read(Files.writeString(folder.resolve("a.conllu"), CONLLU));
    }

    @Test
    void aMultiwordTokenIsOneTokenAndItsWords(@TempDir Path folder) throws IOException {
        Surface house = treebank(folder).sentences().get(1).surface().get(0);
        assertThat(house.form()).isEqualTo("Rumahnya");
        assertThat(house.words()).extracting(Treebank.Word::form).containsExactly("Rumah", "nya");
    }

    @Test
    void headingsAreLinesOfTheirOwnWhereAskedFor(@TempDir Path folder) throws IOException {
        Treebank treebank = treebank(folder);
        assertThat(RunningText.of(treebank, Join.BLANKS).text()).isEqualTo("Kota Lama Rumahnya (baru). ");
        RunningText lines = RunningText.of(treebank, Join.LINES);
        assertThat(lines.text()).isEqualTo("Kota Lama\n\nRumahnya (baru). ");
        assertThat(lines.sentences())
                .extracting(s -> s.cut(lines.text()))
                .containsExactly("Kota Lama", "Rumahnya (baru).");
        assertThat(lines.tokens())
                .extracting(s -> s.cut(lines.text()))
                .containsExactly("Kota", "Lama", "Rumahnya", "(", "baru", ")", ".");
    }

    @Test
    void whatHasTooFewColumnsIsTold(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("b.conllu"), "1\tKota\n\n");
        assertThatThrownBy(() -> Treebank.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("b.conllu:1");
    }

    @Test
    void figuresAreCutNotRoundedUp() {
        Counts counts = Counts.of(List.of(1, 2, 3), List.of(2, 3, 4, 5));
        assertThat(counts.f1()).isEqualTo(4.0 / 7);
        assertThat(new Row("x", 0.98999, 0.99, "").toString())
                .contains("0.9899")
                .contains("MISSED");
    }
}
