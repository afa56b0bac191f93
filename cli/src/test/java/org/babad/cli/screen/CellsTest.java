package org.babad.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsTest {

    @Test
    void controlCharactersDoNotReachTheTerminal() {
        assertThat(Cells.plain("a\u001b[31mb\u202ec\nd")).isEqualTo("a [31mb c d");
    }

    @Test
    void cellsHaveTheirWidth() {
        assertThat(Cells.fit("Kherson", 9)).isEqualTo("Kherson  ");
        assertThat(Cells.fit("Kherson", 4)).isEqualTo("Khe…");
        assertThat(Cells.fit("😀😀😀", 2)).isEqualTo("😀…");
    }

    @Test
    void longTextIsWrapped() {
        assertThat(Cells.wrapped("satu dua tiga empat", 9, "  ")).isEqualTo("  satu dua\n  tiga\n  empat");
    }
}
