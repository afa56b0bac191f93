package org.babad.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    void thePatternStandsInTheOrderOfTheWord() {
        Form form = new Form("tembak", List.of("me"), List.of("i", "nya", "lah"), Voice.ACTIVE, false);
        assertThat(form.pattern()).isEqualTo("meN+tembak+i+nya+lah");
        assertThat(form.doubled(Doubling.AFFIXED).pattern()).isEqualTo("meN+tembak~tembak+i+nya+lah");
        assertThat(form.clitics()).containsExactly("nya");
        assertThat(form.particles()).containsExactly("lah");
    }

    @Test
    void aBareWordIsNotAnalysed() {
        assertThat(Form.bare("kota").isAnalysed()).isFalse();
        assertThat(Form.bare("kota").doubled(Doubling.FULL).isAnalysed()).isTrue();
        assertThat(Form.bare("kota").pattern()).isEqualTo("kota");
    }
}
