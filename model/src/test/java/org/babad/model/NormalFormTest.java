package org.babad.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalFormTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Hay’at,hayat",
                "Hay'at,hayat",
                "Bāb,bab",
                "Sana‘a,sanaa",
                "PERANG,perang",
                "anak–anak,anak-anak",
                "ﬁlm,film",
                "Ⅳ,iv",
                "Łódź,łodz",
                "\"Kota  Lama\",\"kota  lama\""
            })
    void manySpellingsHaveOneForm(String text, String form) {
        assertThat(NormalForm.of(text)).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "desa 12-a", "’", "İstanbul", "𝐁om", "Đà Nẵng", "\uD83D", "日本"})
    void theFormOfAFormIsItself(String text) {
        String form = NormalForm.of(text);
        assertThat(NormalForm.of(form)).isEqualTo(form);
    }
}
