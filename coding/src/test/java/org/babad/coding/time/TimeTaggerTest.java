package org.babad.coding.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.babad.coding.plain.PlainAnalyser;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.Published;
import org.babad.model.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTaggerTest {

    private static final TimeTagger TAGGER = TimeTagger.indonesian();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Kapal itu tenggelam pada Minggu (2/3).; 2024-03-05; 2024-03-02; 2024-03-02; EVENT",
                "Warga pulang Minggu lalu.; 2024-03-05; 2024-03-03; 2024-03-03; EVENT",
                "Warga pulang minggu lalu.; 2024-03-05; 2024-02-26; 2024-03-03; EVENT",
                "Kota itu dikuasai dari Senin hingga Rabu.; 2024-03-08; 2024-03-04; 2024-03-06; EVENT",
                "Mereka bertahan antara Mei dan Juli 2020.; 2024-03-08; 2020-05-01; 2020-07-31; EVENT",
                "Delegasi akan tiba Kamis.; 2024-03-05; 2024-03-07; 2024-03-07; EVENT",
                "Delegasi akan tiba 9 April.; 2024-03-05; 2024-04-09; 2024-04-09; EVENT",
                "Jalan ditutup 9 Juni.; 2024-03-05; 2023-06-09; 2023-06-09; EVENT",
                "\"Kami lelah,\" kata seorang petani kepada wartawan, Jumat (1/3).; 2024-03-05; 2024-03-01; 2024-03-01; STATEMENT",
                "Seperti dilansir sebuah koran, Sabtu (2/3/2024), jembatan runtuh.; 2024-03-05; 2024-03-02; 2024-03-02; RELAY",
                "Pada Senin, juru bicara tentara mengatakan jalan dibuka.; 2024-03-05; 2024-03-04; 2024-03-04; STATEMENT"
            })
    void resolves(String sentence, LocalDate published, LocalDate from, LocalDate to, TimeMention.Kind kind) {
        TimeMention mention = tag(sentence, published).of(0).get(0);
        assertThat(mention.days()).contains(new Days(from, to));
        assertThat(mention.kind()).isEqualTo(kind);
    }

    @Test
    void theWordSinceIsKept() {
        TimeMention mention = tag("Sejak 3 Maret, hujan turun.", LocalDate.of(2024, 3, 8))
                .of(0)
                .get(0);
        assertThat(mention.since()).isZero();
    }

    @Test
    void withoutPublicationOnlyTheCalendarIsResolved() {
        Document document = PlainAnalyser.analyse(
                Article.of("a", "Ia datang kemarin, bukan 7 Mei 2019.").build());
        List<TimeMention> mentions = TAGGER.tag(document).of(0);
        assertThat(mentions).hasSize(2);
        assertThat(mentions.get(0).days()).isEmpty();
        assertThat(mentions.get(1).days()).contains(Days.on(LocalDate.of(2019, 5, 7)));
    }

    @Test
    void aDateThatIsInNoCalendarHasNoDays() {
        assertThat(tag("Ia datang Jumat (31/2).", LocalDate.of(2024, 3, 8))
                        .of(0)
                        .get(0)
                        .days())
                .isEmpty();
    }

    @Test
    void mentionsCutTheirOwnTextInsideTheirSentence() {
        String text =
                "Pada Rabu(9/11)warga mengungsi.Sejak 2014 hingga Mei 2016, 3-5 April, pukul 05.30 WIT tahun 1990-an ((1/2";
        Document document = document(text, LocalDate.of(2022, 11, 10));
        TimeTags tags = TAGGER.tag(document);
        for (Sentence sentence : document.sentences()) {
            for (TimeMention mention : tags.of(sentence.index())) {
                assertThat(sentence.span().contains(mention.evidence().span())).isTrue();
                assertThat(mention.evidence().span().cut(text))
                        .isEqualTo(mention.evidence().text());
                assertThat(mention.to()).isLessThanOrEqualTo(sentence.tokens().size());
            }
        }
    }

    private static TimeTags tag(String text, LocalDate published) {
        return TAGGER.tag(document(text, published));
    }

    private static Document document(String text, LocalDate published) {
        return PlainAnalyser.analyse(Article.of("a", text)
                .published(Published.on(published, Published.Origin.GIVEN))
                .build());
    }
}
