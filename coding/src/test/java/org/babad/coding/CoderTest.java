package org.babad.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Claim;
import org.babad.model.EventType;
import org.babad.model.Published;
import org.babad.model.Side;
import org.babad.model.Status;
import org.junit.jupiter.api.Test;

/** The coder by the codebook: each test is a sentence and what it says. */
class CoderTest {

    private static final Indonesian LANGUAGE = Indonesian.withoutModels();
    private static final Coder CODER = Coder.load();

    private static List<Claim> code(String text) {
        Article article = Article.of("a", text)
                .published(Published.on(LocalDate.of(2022, 11, 11), Published.Origin.GIVEN))
                .build();
        return CODER.code(LANGUAGE.analyse(article));
    }

    private static Claim only(List<Claim> claims, EventType type) {
        List<Claim> found = claims.stream().filter(c -> c.type() == type).toList();
        assertThat(found).as(type + " in " + claims).hasSize(1);
        return found.get(0);
    }

    @Test
    void aCaptureHasItsPartiesItsTownAndItsDay() {
        Claim claim = only(
                code("Pasukan Ukraina merebut kembali kota Kupiansk dari tentara Rusia pada Rabu (9/11/2022)."),
                EventType.CAPTURE);

        assertThat(claim.trigger().text()).isEqualTo("merebut kembali");
        assertThat(claim.actor().orElseThrow().side()).contains(new Side("UA"));
        assertThat(claim.target().orElseThrow().side()).contains(new Side("RU"));
        assertThat(claim.place().orElseThrow().name()).contains("Kupiansk");
        assertThat(claim.place().orElseThrow().country()).contains("UA");
        assertThat(claim.time().orElseThrow().from()).isEqualTo(LocalDate.of(2022, 11, 9));
        assertThat(claim.status()).isEqualTo(Status.HAPPENED);
    }

    @Test
    void aStrikeThatKillsIsTwoClaims() {
        List<Claim> claims =
                code("Serangan udara Israel di Rafah pada Selasa (8/11/2022) menewaskan sedikitnya 12 warga sipil.");

        assertThat(claims).extracting(Claim::type).contains(EventType.AIRSTRIKE, EventType.CASUALTY);
        assertThat(only(claims, EventType.CASUALTY).quantities())
                .singleElement()
                .satisfies(q -> {
                    assertThat(q.value()).isEqualTo(12);
                    assertThat(q.qualifier().code()).isEqualTo("at_least");
                });
    }

    @Test
    void aDenialIsARejectionAndADeniedEvent() {
        List<Claim> claims = code("Kementerian Pertahanan Rusia membantah pasukannya mundur dari Kherson.");

        assertThat(only(claims, EventType.REJECT).actor().orElseThrow().side()).contains(new Side("RU"));
        assertThat(only(claims, EventType.WITHDRAW).status()).isEqualTo(Status.DENIED);
    }

    @Test
    void whoSaysItAndThroughWhomIsKept() {
        Claim claim = only(
                code(
                        "Tentara Myanmar menewaskan 20 warga sipil di Sagaing, kata juru bicara PBB seperti dilansir Reuters,"
                                + " Kamis (10/11/2022)."),
                EventType.CASUALTY);

        assertThat(claim.source().orElseThrow().name()).contains("PBB");
        assertThat(claim.via()).extracting(r -> r.name()).containsExactly("Reuters");
    }

    @Test
    void idiomsAndOtherFieldsAreNoClaims() {
        assertThat(code("Ia meninggal karena serangan jantung di rumahnya.")).isEmpty();
        assertThat(code("Timnas menyerang lini pertahanan lawan sepanjang babak pertama."))
                .isEmpty();
        assertThat(code("Perang dagang membuat harga saham jatuh.")).isEmpty();
    }

    @Test
    void furnitureIsNotCoded() {
        String text = "Baca Juga: Israel menyerang Lebanon, 20 orang tewas\nCuaca di Jakarta cerah hari ini.";

        assertThat(code(text)).isEmpty();
    }

    @Test
    void noTextMakesItThrowAndEverySlotCutsItsOwnText() {
        Random random = new Random(7);
        String[] parts = {
            "Rusia",
            "menyerang",
            "menewaskan",
            "12",
            "orang",
            "di",
            "Kyiv",
            ",",
            ".",
            "\"",
            "kata",
            "Putin",
            "yang",
            "oleh",
            "Rabu (9/11)",
            "\uD83D",
            "\u202E",
            "ribuan",
            "tidak",
            "dilansir",
            "Reuters",
            "\n",
            "-",
            "(",
            "mundur",
            "dan",
            "\u0000"
        };
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(60); n >= 0; n--) {
                text.append(parts[random.nextInt(parts.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            String written = text.toString();
            assertThat(code(written))
                    .allSatisfy(c -> assertThat(c.trigger().span().cut(written))
                            .isEqualTo(c.trigger().text()));
        }
    }
}
