package org.babad.coding.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.babad.coding.time.TimeTagger;
import org.babad.language.Analyser;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.EventType;
import org.babad.model.Quantity;
import org.babad.model.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTaggerTest {

    private static final Analyser ANALYSER = Indonesian.withoutModels();
    private static final TimeTagger TIMES = TimeTagger.indonesian();
    private static final QuantityTagger TAGGER = QuantityTagger.indonesian();
    private static final QuantityChooser CHOOSER = QuantityChooser.indonesian();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sedikitnya 40 warga tewas. | 40 | AT_LEAST | PERSON",
                "Lebih dari 1.500 prajurit tiba. | 1500 | AT_LEAST | FIGHTER",
                "Sekitar dua belas kapal berlayar. | 12 | ABOUT | EQUIPMENT",
                "Hingga 90 rumah terbakar. | 90 | AT_MOST | SITE",
                "Kurang dari 30 orang bertahan. | 30 | AT_MOST | PERSON",
                "Puluhan ribu pengungsi menyeberang. | 20000 | AT_LEAST | PERSON",
                "Seorang tentara gugur. | 1 | EXACT | FIGHTER",
                "Sepasang rudal melesat. | 2 | EXACT | EQUIPMENT",
                "Negara itu memberi 675 juta dollar. | 675000000 | EXACT | MONEY",
                "Negara itu memberi Rp 1,5 miliar. | 1500000000 | EXACT | MONEY",
                "Tentara menguasai 64 persen lembah itu. | 64 | EXACT | MEASURE",
                "Dua lusin pengawalnya lari. | 24 | EXACT | UNKNOWN",
                "Tentara melancarkan 10 serangan. | 10 | EXACT | STRIKE"
            })
    void readsNumberQualifierAndUnit(String text, double value, Quantity.Qualifier qualifier, Unit unit) {
        QuantityMention mention = tag(text).get(0);
        assertThat(mention.value()).isEqualTo(value);
        assertThat(mention.qualifier()).isEqualTo(qualifier);
        assertThat(mention.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pesawat F-16 dan Su-35 terbang.",
                "Pria berusia 35 tahun itu pulang.",
                "Desa itu berjarak 12 kilometer dari kota.",
                "Hari ke-20 perang itu tenang.",
                "Ia datang pada 7 Oktober 2023 pukul 05.30.",
                "Budi (41) pulang."
            })
    void agesRanksModelsDatesAndMeasuresCountNothing(String text) {
        assertThat(tag(text)).isEmpty();
    }

    @Test
    void aRangeCountsItsLowerEnd() {
        assertThat(tag("Antara 20 hingga 30 warga hilang.")).singleElement().satisfies(m -> {
            assertThat(m.value()).isEqualTo(20);
            assertThat(m.qualifier()).isEqualTo(Quantity.Qualifier.AT_LEAST);
            assertThat(m.evidence().text()).isEqualTo("20 hingga 30");
        });
    }

    @Test
    void partsAreMarked() {
        assertThat(tag("Sebanyak 20 warga pulang, termasuk lima anak."))
                .extracting(QuantityMention::part)
                .containsExactly(false, true);
    }

    @Test
    void killedAndWoundedAreTold() {
        List<Quantity> quantities =
                choose("Ledakan itu menewaskan lima orang dan melukai 12 lainnya.", EventType.CASUALTY, "menewaskan");
        assertThat(quantities).extracting(Quantity::kind).containsExactly(Quantity.Kind.KILLED, Quantity.Kind.WOUNDED);
        assertThat(quantities).extracting(Quantity::value).containsExactly(5.0, 12.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sekitar 300 warga mengungsi ke kota. | FLEE | mengungsi | DISPLACED",
                "Polisi menangkap 14 orang. | DETAIN | menangkap | CAPTURED",
                "Kerajaan itu mengerahkan 900 prajurit. | DEPLOY | mengerahkan | TROOPS",
                "Kerajaan itu mengerahkan 40 tank. | DEPLOY | mengerahkan | EQUIPMENT",
                "Puluhan gerilyawan menyerah. | DEFECT | menyerah | SURRENDERED"
            })
    void theKindFollowsTypeAndNoun(String text, EventType type, String trigger, Quantity.Kind kind) {
        assertThat(choose(text, type, trigger)).extracting(Quantity::kind).containsExactly(kind);
    }

    @Test
    void mentionsCutTheirOwnText() {
        String text = "Ada 3-4 orang,1.2.3 juta$5 juta T-72 ribuan-an 9/10 (12) Rp1,5 miliar seratus lima puluhan";
        for (QuantityMention mention : tag(text)) {
            assertThat(mention.evidence().span().cut(text))
                    .isEqualTo(mention.evidence().text());
        }
    }

    private static List<QuantityMention> tag(String text) {
        Document document = ANALYSER.analyse(Article.of("a", text).build());
        return TAGGER.tag(document, TIMES.tag(document)).of(0);
    }

    private static List<Quantity> choose(String text, EventType type, String trigger) {
        Document document = ANALYSER.analyse(Article.of("a", text).build());
        Sentence sentence = document.sentences().get(0);
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (sentence.tokens().get(i).norm().equals(trigger)) {
                return CHOOSER.choose(
                        new QuantityQuestion(type, sentence, i, i + 1),
                        TAGGER.tag(document, TIMES.tag(document)).of(0));
            }
        }
        throw new AssertionError("no " + trigger);
    }
}
