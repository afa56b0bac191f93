package org.babad.coding.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.babad.coding.piece.Pieces;
import org.babad.coding.plain.PlainAnalyser;
import org.babad.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    private static final Numerals NUMERALS = Numerals.indonesian();
    private static final String[] UNITS = {
        "", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.500 orang | 1500 | false",
                "3,000 orang | 3000 | false",
                "1,5 juta orang | 1500000 | false",
                "1.5 juta orang | 1500000 | false",
                "200 ribu orang | 200000 | false",
                "dua belas kapal | 12 | false",
                "seratus lima puluh kapal | 150 | false",
                "dua ribu lima ratus satu kapal | 2501 | false",
                "puluhan ribu warga | 20000 | true",
                "belasan warga | 11 | true",
                "ratusan warga | 100 | true",
                "2.150.000 warga | 2150000 | false"
            })
    void readsNumbers(String text, double value, boolean open) {
        Numeral numeral = NUMERALS.read(pieces(text), 0).orElseThrow();
        assertThat(numeral.value()).isEqualTo(value);
        assertThat(numeral.open()).isEqualTo(open);
    }

    @Test
    void writtenNumbersAreReadBack() {
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            int value = 1 + random.nextInt(i % 2 == 0 ? 1000 : 9_999_999);
            assertThat(read(words(value))).as(words(value)).isEqualTo(value);
            String figures = String.format(Locale.GERMANY, "%,d", value);
            assertThat(read(figures)).as(figures).isEqualTo(value);
        }
    }

    @Test
    void whatIsNoNumberIsNone() {
        assertThat(NUMERALS.read(pieces("belas kasihan"), 0)).isEmpty();
        assertThat(NUMERALS.read(pieces("ribu"), 0)).isEmpty();
        assertThat(NUMERALS.read(pieces("1234567890123456"), 0)).isEmpty();
    }

    private static double read(String text) {
        Pieces pieces = pieces(text);
        Numeral numeral = NUMERALS.read(pieces, 0).orElseThrow();
        assertThat(numeral.to()).as(text).isEqualTo(pieces.size());
        return numeral.value();
    }

    private static Pieces pieces(String text) {
        return Pieces.of(
                PlainAnalyser.analyse(Article.of("a", text).build()).sentences().get(0));
    }

    private static String words(int value) {
        if (value >= 1_000_000) {
            return join(words(value / 1_000_000) + " juta", value % 1_000_000);
        }
        if (value >= 1000) {
            return join(value < 2000 ? "seribu" : words(value / 1000) + " ribu", value % 1000);
        }
        if (value >= 100) {
            return join(value < 200 ? "seratus" : UNITS[value / 100] + " ratus", value % 100);
        }
        if (value >= 20) {
            return join(UNITS[value / 10] + " puluh", value % 10);
        }
        return value < 10
                ? UNITS[value]
                : value == 10 ? "sepuluh" : value == 11 ? "sebelas" : UNITS[value - 10] + " belas";
    }

    private static String join(String head, int rest) {
        return rest == 0 ? head : head + " " + words(rest);
    }
}
