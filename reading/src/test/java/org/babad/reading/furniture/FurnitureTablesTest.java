package org.babad.reading.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the table shows what it matches and what it must leave alone. */
class FurnitureTablesTest {

    private final FurnitureLines lines = FurnitureLines.load();
    private final CaptionLines captions = CaptionLines.load();

    static List<Row> rows() {
        return Table.read(FurnitureLines.class, "id/lines.tsv", 5);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void examplesMatchAndCounterExamplesDoNot(Row row) {
        assertThat(lines.matches(row.cell(3))).as(row.cell(3)).isTrue();
        assertThat(lines.matches(row.cell(4))).as(row.cell(4)).isFalse();
    }

    @Test
    void aLineOfMarksIsFurniture() {
        assertThat(lines.matches("(*)")).isTrue();
        assertThat(lines.matches("***")).isTrue();
        assertThat(lines.matches("12 orang tewas.")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Warga mengantre air bersih. (Antara/Wahyu Putro)",
                "Ilustrasi tank di gurun",
                "Dua kendaraan terbakar di jalan raya (AFP)",
                "Menteri berpidato di parlemen /Pixabay/Andi"
            })
    void captions(String line) {
        assertThat(captions.matches(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Serangan itu terjadi pada Rabu (9/11).",
                "Organisasi itu (PBB) menolak berkomentar.",
                "Tank bergerak ke utara."
            })
    void noCaptions(String line) {
        assertThat(captions.matches(line)).isFalse();
    }
}
