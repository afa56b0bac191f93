package org.babad.knowledge.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordClassesTest {

    private enum Colour {
        WARM,
        COLD
    }

    private static WordClasses<Colour> read(String name) {
        return WordClasses.read(WordClassesTest.class, name, Colour.class);
    }

    @Test
    void wordsAndPhrasesBelongToTheClassOfTheirRow() {
        WordClasses<Colour> colours = read("colours.tsv");
        assertThat(colours.is(Colour.WARM, "dark orange")).isTrue();
        assertThat(colours.is(Colour.WARM, "blue")).isFalse();
        assertThat(colours.is(Colour.COLD, "blue")).isTrue();
        assertThat(colours.is(Colour.COLD, "")).isFalse();
    }

    @Test
    void aClassInTwoRowsIsAFault() {
        assertThatThrownBy(() -> read("twice.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("twice.tsv line 2");
    }

    @Test
    void aClassWithoutARowIsAFault() {
        assertThatThrownBy(() -> read("lacking.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("COLD");
    }

    @Test
    void aRowOfNoClassIsAFault() {
        assertThatThrownBy(() -> read("unknown.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("unknown.tsv line 1")
                .hasMessageContaining("Colour");
    }
}
