package org.babad.knowledge.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.babad.knowledge.NameKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest
    @CsvSource({
        "Kyiv, UA, SETTLEMENT",
        "Kiev, UA, SETTLEMENT",
        "Damaskus, SY, SETTLEMENT",
        "Suriah, SY, COUNTRY",
        "Teheran, IR, SETTLEMENT",
        "AS, US, COUNTRY",
        "Tiongkok, CN, COUNTRY",
        "Prancis, FR, COUNTRY",
        "Kharkov, UA, SETTLEMENT",
        "Khan Yunis, PS, SETTLEMENT",
        "Deir ez-Zor, SY, SETTLEMENT",
        "Sana'a, YE, SETTLEMENT",
        "Nduga, ID, DISTRICT",
        "Papua Pegunungan, ID, REGION",
        "Kiwirok, ID, DISTRICT",
        "El Fasher, SD, SETTLEMENT",
        "Mogadishu, SO, SETTLEMENT",
        "Goma, CD, SETTLEMENT",
    })
    void knowsThePlaceUnderItsNamesInTheNews(String name, String country, Kind kind) {
        GeoPlace place = first(name);

        assertThat(place.country()).contains(country);
        assertThat(place.kind()).isEqualTo(kind);
    }

    @Test
    void givesOneCityUnderTwoSpellings() {
        assertThat(first("Kyiv").geonames()).isEqualTo(first("Kiev").geonames()).hasValue(703448);
        assertThat(first("Kyiv").coordinates().latitude()).isCloseTo(50.45, within(0.1));
    }

    @ParameterizedTest
    @CsvSource({"Izium, Izyum", "Kupiansk, Kup'yans'k", "Dair az-Zour, Deir ez-Zor", "Balakliia, Balakliya"})
    void findsASpellingThatItDoesNotHave(String spelling, String known) {
        assertThat(GAZETTEER.findSimilar(NameKey.of(spelling)))
                .extracting(GeoPlace::geonames)
                .contains(GAZETTEER.findSimilar(NameKey.of(known)).get(0).geonames());
    }

    @ParameterizedTest
    @CsvSource({"Serang, CUE", "Batu, KIND_WORD", "Barat, KIND_WORD", "Januari, KIND_WORD"})
    void warnsOfNamesThatAreCommonWordsToo(String name, Caution caution) {
        assertThat(GAZETTEER.caution(NameKey.of(name))).contains(caution);
    }

    @ParameterizedTest
    @CsvSource({
        "Laut Merah, WATER",
        "Selat Hormuz, WATER",
        "Terusan Suez, WATER",
        "Donbas, AREA",
        "Dataran Tinggi Golan, AREA",
        "Semenanjung Korea, WORLD_REGION",
        "Tepi Barat, REGION",
        "Khmeimim, SITE",
        "Natanz, SITE",
        "Perlintasan Rafah, SITE",
        "Nuseirat, SETTLEMENT",
        "Darfur Utara, REGION",
        "Intan Jaya, DISTRICT",
    })
    void knowsWhatNewsNamesBesidesSettlements(String name, Kind kind) {
        assertThat(first(name).kind()).isEqualTo(kind);
    }

    @Test
    void putsTheMostPopulousFirst() {
        List<GeoPlace> places = GAZETTEER.find("tripoli");

        assertThat(places.get(0).country()).contains("LY");
        assertThat(places).extracting(GeoPlace::country).contains(Optional.of("LB"));
    }

    @Test
    void knowsNothingOfWhatIsNoName() {
        assertThat(GAZETTEER.find("mengatakan")).isEmpty();
        assertThat(GAZETTEER.find("")).isEmpty();
        assertThat(GAZETTEER.mayStart("mengatakan")).isFalse();
        assertThat(GAZETTEER.mayStart("deir")).isTrue();
    }

    @Test
    void loadsInAFractionOfASecond() {
        Instant start = Instant.now();
        Gazetteer.load();
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    private static GeoPlace first(String name) {
        List<GeoPlace> places = GAZETTEER.find(NameKey.of(name));
        assertThat(places).as(name).isNotEmpty();
        return places.get(0);
    }
}
