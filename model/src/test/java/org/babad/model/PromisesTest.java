package org.babad.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The records keep what their documentation promises. */
class PromisesTest {

    private static final String TEXT = "Milisi menyerang desa. Warga pergi.";
    private static final Evidence TRIGGER = Evidence.in(TEXT, 7, 16);

    private static Claim.Builder claim(Span sentence) {
        return Claim.of("a", 0, EventType.ATTACK, sentence, TRIGGER);
    }

    private static Place place(Optional<String> country) {
        return new Place(TRIGGER, "Desa", country, Optional.empty(), OptionalInt.empty(), Place.Precision.SETTLEMENT);
    }

    @ParameterizedTest
    @CsvSource({"-1,2", "3,2"})
    void aSpanRunsForwardsFromZero(int start, int end) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(start, end));
    }

    @Test
    void spansOverlapWhereTheyShareAUnit() {
        Span span = new Span(2, 5);
        assertThat(span.overlaps(new Span(4, 9))).isTrue();
        assertThat(span.overlaps(new Span(5, 9))).isFalse();
        assertThat(span.contains(new Span(2, 5))).isTrue();
        assertThat(span.contains(new Span(2, 6))).isFalse();
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.union(new Span(7, 8))).isEqualTo(new Span(2, 8));
    }

    @Test
    void spansStandInTheOrderOfTheirStartsThenEnds() {
        assertThat(List.of(new Span(3, 4), new Span(1, 9), new Span(1, 2)).stream()
                        .sorted())
                .containsExactly(new Span(1, 2), new Span(1, 9), new Span(3, 4));
    }

    @Test
    void evidenceIsAsLongAsItsSpan() {
        assertThat(TRIGGER.text()).isEqualTo("menyerang");
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(new Span(0, 3), "ab"));
    }

    @Test
    void furnitureStandsInOrderInsideTheText() {
        assertThat(Article.of("a", TEXT)
                        .furniture(List.of(new Span(0, 6), new Span(6, TEXT.length())))
                        .build())
                .isNotNull();
        for (List<Span> wrong : List.of(
                List.of(new Span(7, 9), new Span(0, 6)),
                List.of(new Span(0, 6), new Span(5, 9)),
                List.of(new Span(0, TEXT.length() + 1)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Article.of("a", TEXT).furniture(wrong).build())
                    .withMessageContaining("furniture");
        }
    }

    @Test
    void anArticleHasAnIdAndBlankPartsAreAbsent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Article.of(" ", TEXT).build());
        assertThat(Article.of("a", TEXT).title("  ").build().title()).isEmpty();
    }

    @Test
    void aBuilderMadeOfAnArticleMakesTheSameArticle() {
        Article article = Article.of("a", TEXT)
                .url("u")
                .publisher("p")
                .author("o")
                .title("t")
                .language("id")
                .published(Published.on(LocalDate.of(2021, 5, 3), Published.Origin.META))
                .furniture(List.of(new Span(0, 6)))
                .build();
        assertThat(article.toBuilder().build()).isEqualTo(article);
    }

    @Test
    void theTriggerStandsInsideTheSentence() {
        assertThat(claim(new Span(7, 16)).build().id()).isEqualTo("a#0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> claim(new Span(0, 15)).build())
                .withMessageContaining("trigger");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void confidenceIsAShare(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> claim(new Span(0, 22)).confidence(value).build())
                .withMessageContaining("confidence");
    }

    @Test
    void timeRunsForwards() {
        LocalDate day = LocalDate.of(2021, 5, 3);
        TimeSpan span = new TimeSpan(TRIGGER, day, day);
        assertThat(span.overlaps(new TimeSpan(TRIGGER, day.minusDays(3), day))).isTrue();
        assertThat(span.overlaps(new TimeSpan(TRIGGER, day.plusDays(1), day.plusDays(2))))
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeSpan(TRIGGER, day, day.minusDays(1)));
    }

    @Test
    void theInstantOfPublicationIsOfItsDay() {
        OffsetDateTime instant = OffsetDateTime.parse("2021-05-03T23:30+07:00");
        assertThat(Published.at(instant, Published.Origin.META).day()).isEqualTo(LocalDate.of(2021, 5, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Published(LocalDate.of(2021, 5, 4), Optional.of(instant), Published.Origin.META));
    }

    @ParameterizedTest
    @CsvSource({"ID,true", "XK,true", "UN,false", "EU,false", "HAMAS,false"})
    void aSideIsACountryOrAGroup(String code, boolean country) {
        assertThat(new Side(code).isCountry()).isEqualTo(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id", "ZZ", "IDN", "hamas", "ATLANTIS"})
    void aSideIsNothingElse(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Side(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id", "IDN", "I1", "ID\n"})
    void aPlacesCountryHasTwoCapitals(String code) {
        assertThat(place(Optional.of("ID")).country()).contains("ID");
        assertThatIllegalArgumentException().isThrownBy(() -> place(Optional.of(code)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void aQuantityIsFiniteAndNotNegative(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(TRIGGER, Quantity.Kind.KILLED, value, Quantity.Qualifier.EXACT));
    }

    @ParameterizedTest
    @CsvSource({"90.1,0", "0,-180.1", "NaN,0"})
    void coordinatesLieOnTheEarth(double latitude, double longitude) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(latitude, longitude));
    }

    @Test
    void namesAreNotBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Party(TRIGGER, " ", Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source(TRIGGER, " ", Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Relay(TRIGGER, " "));
    }

    @Test
    void aSentenceHoldsItsTokens() {
        Token token = new Token(new Span(7, 16), "menyerang", "menyerang", Form.bare("menyerang"));
        assertThat(new Sentence(0, 0, new Span(0, 22), List.of(token)).tokens()).containsExactly(token);
        assertThatIllegalArgumentException().isThrownBy(() -> new Sentence(0, 0, new Span(0, 10), List.of(token)));
    }
}
