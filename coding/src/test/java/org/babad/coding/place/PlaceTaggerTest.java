package org.babad.coding.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.babad.knowledge.actor.ActorList;
import org.babad.knowledge.gazetteer.Gazetteer;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.EventType;
import org.babad.model.Place;
import org.babad.model.Place.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTaggerTest {
    private static final Indonesian ANALYSER = Indonesian.withoutModels();
    private static final PlaceTagger TAGGER = new PlaceTagger(Gazetteer.load(), ActorList.load());
    private static final PlaceChooser CHOOSER = PlaceChooser.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ledakan terdengar di Damaskus pada Senin malam. | Damaskus | SY | SETTLEMENT",
                "Gerilyawan merebut kota Lyman dari tentara Rusia. | kota Lyman | UA | SETTLEMENT",
                "Pertempuran meluas ke Provinsi Kharkiv, Ukraina. | Provinsi Kharkiv | UA | REGION",
                "Kapal itu tenggelam di Laut Merah. | Laut Merah | - | WATER",
                "Pesawat Rusia lepas landas dari pangkalan udara Hmeimim. | pangkalan udara Hmeimim | SY | SITE",
                "Warga meninggalkan kamp pengungsi Nuseirat di Gaza. | kamp pengungsi Nuseirat | PS | SITE",
                "Tentara masuk ke Lebanon selatan kemarin. | Lebanon selatan | LB | REGION",
                "Serangan menghantam timur laut Ukraina. | timur laut Ukraina | UA | REGION",
                "KKB menembaki pos di Distrik Kenyam, Kabupaten Nduga. | Distrik Kenyam | ID | DISTRICT",
            })
    void findsThePlaceWithItsKindWordAndCountry(String text, String name, String country, Precision precision) {
        Place place = named(text, name).place();

        assertThat(place.country()).isEqualTo(Optional.of(country).filter(c -> !c.equals("-")));
        assertThat(place.precision()).isEqualTo(precision);
    }

    @Test
    void believesAnUnknownNameAfterAKindWordAndPutsItWhereTheArticleIs() {
        PlaceMention mention =
                named("Di Sudan, pasukan RSF membakar desa Umm Qarnasy pada Selasa.", "desa Umm Qarnasy");

        assertThat(mention.known()).isEmpty();
        assertThat(mention.place().country()).contains("SD");
        assertThat(mention.place().coordinates()).isEmpty();
    }

    @Test
    void believesAnUnknownNameThatAKnownPlaceHolds() {
        assertThat(named("KKB menembak tukang ojek di Wogabaru, Papua Tengah.", "Wogabaru")
                        .place()
                        .country())
                .contains("ID");
        assertThat(tag("Kabar itu ramai di Fesbuk, kata warga.").get(0)).isEmpty();
    }

    @Test
    void choosesAmongNamesakesByTheArticle() {
        assertThat(named("Bentrokan pecah di Tripoli, Lebanon.", "Tripoli")
                        .place()
                        .country())
                .contains("LB");
        assertThat(named("Bentrokan pecah di Tripoli, Libya.", "Tripoli")
                        .place()
                        .country())
                .contains("LY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pasukan Rusia", "Presiden Ukraina", "Kementerian Pertahanan Rusia", "tentara Israel"})
    void marksACountryThatOnlyTellsWhoseAPartyIs(String party) {
        List<PlaceMention> mentions =
                tag("Kabar itu dibantah " + party + " kemarin.").get(0);

        assertThat(mentions).hasSize(1).allMatch(PlaceMention::attributive);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Serang balik musuh itu, kata komandan.",
                "Hamid Karzai berpidato kemarin.",
                "Batu besar menutup jalan utama.",
                "Mereka akan bertemu lagi pada Januari.",
                "Kapal penjelajah Moskva karam semalam.",
                "Joe Biden menelepon Benjamin Netanyahu.",
            })
    void takesNoVerbPersonOrWordForAPlace(String text) {
        assertThat(tag(text).get(0)).isEmpty();
    }

    @Test
    void tellsThePreposition() {
        List<PlaceMention> mentions =
                tag("Pasukan ditarik dari Kabul ke Kandahar.").get(0);

        assertThat(mentions).extracting(m -> m.preposition().orElse("")).containsExactly("dari", "ke");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pasukan Rusia mundur dari Kherson ke tepi timur sungai. | mundur | WITHDRAW | Kherson",
                "Tiga orang tewas dalam serangan di Mogadishu. | tewas | CASUALTY | Mogadishu",
                "Milisi merebut Goma pada Januari. | merebut | CAPTURE | Goma",
                "Ribuan warga mengungsi dari Rafah. | mengungsi | FLEE | Rafah",
            })
    void choosesTheEventsOwnPlace(String text, String trigger, EventType type, String name) {
        Document document = analyse(text);
        int at = document.sentences().get(0).tokens().stream()
                .map(t -> t.text())
                .toList()
                .indexOf(trigger);

        EventSite site = new EventSite(type, 0, at, at + 1, Optional.empty(), Optional.empty(), List.of());
        Optional<Place> place = CHOOSER.choose(document, TAGGER.tag(document), List.of(site))
                .get(0)
                .taken();

        assertThat(place.map(Place::name)).contains(name);
    }

    @Test
    void cutsEveryMentionOutOfItsOwnSentence() {
        Document document = analyse(
                """
                Di perbatasan Thailand-Kamboja, tentara Gaza utara Israel selatan Lebanon timur menyerang Al-Qaim.

                WILAYAH IRAN DAN KOTA BASRA DIBOM. "Kami di Rumah Sakit Al Saudi, El-Fasher," ujarnya; Kota Kota desa.""");

        TAGGER.tag(document)
                .forEach(list -> list.forEach(m -> {
                    var sentence = document.sentences().get(m.sentence());
                    assertThat(sentence.span().contains(m.place().evidence().span()))
                            .isTrue();
                    assertThat(m.place()
                                    .evidence()
                                    .span()
                                    .cut(document.article().text()))
                            .isEqualTo(m.place().evidence().text());
                    assertThat(sentence.tokens().get(m.from()).span().start())
                            .isEqualTo(m.place().evidence().span().start());
                }));
    }

    private static PlaceMention named(String text, String name) {
        List<PlaceMention> mentions = tag(text).stream().flatMap(List::stream).toList();
        assertThat(mentions).extracting(m -> m.place().name()).contains(name);
        return mentions.stream()
                .filter(m -> m.place().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<PlaceMention>> tag(String text) {
        return TAGGER.tag(analyse(text));
    }

    private static Document analyse(String text) {
        return ANALYSER.analyse(Article.of("a", text).build());
    }
}
