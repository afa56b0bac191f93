package org.babad.language.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.babad.model.Article;
import org.babad.model.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlueTest {

    private static final Indonesian INDONESIAN = Indonesian.load();

    private static String tokens(String text) {
        return INDONESIAN.analyse(Article.of("a", text).build()).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "olehJepang(JP), oleh Jepang ( JP )",
        "KanadadanPeru, Kanada dan Peru",
        "kapalPerutetapRusiadalam, kapal Peru tetap Rusia dalam",
        "dilansirBloombergdanReuters, dilansir Bloomberg dan Reuters",
        "PresidenEmmanuel Macronmenolak, Presiden Emmanuel Macron menolak",
        "Erdoganpada, Erdogan pada",
        "akibatserangan, akibat serangan",
        "NATOmengatakan, NATO mengatakan",
        "olehNATO, oleh NATO",
    })
    void gluedWordsAreCut(String glued, String parts) {
        assertThat(tokens(glued)).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "McDonald",
                "iPhone",
                "YouTube",
                "WhatsApp",
                "detikSumut",
                "KKB",
                "Hartono",
                "Ramadan",
                "Suryadi",
                "olahraga",
                "kerjasama",
                "antarkelompok",
                "mengkriminalisasi",
                "Rusia-Ukraina",
                "besar-besaran",
                "TNI-nya",
                "matahari",
            })
    void wordsStayWhole(String word) {
        assertThat(tokens(word)).isEqualTo(word);
    }
}
