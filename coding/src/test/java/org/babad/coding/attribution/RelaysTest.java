package org.babad.coding.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.babad.model.Article;
import org.junit.jupiter.api.Test;

/** Through which media a claim came. */
class RelaysTest {

    @Test
    void aChainOfMediaIsKeptInTheOrderOfTheText() {
        Said said = Said.in("Gudang itu terbakar, seperti dilansir BBC yang mengutip kantor berita Interfax.");
        assertThat(said.via("terbakar")).containsExactly("BBC", "Interfax");
        assertThat(said.who("terbakar")).isEqualTo("-");
    }

    @Test
    void anUnknownMediumIsOneByItsPlace() {
        assertThat(Said.in("Gudang itu terbakar, dikutip dari Warta Samudra, Senin (4/5).")
                        .via("terbakar"))
                .containsExactly("Warta Samudra");
    }

    @Test
    void aMediumThatReportsByItselfIsSourceAndRelay() {
        Said said = Said.in("Tiga kapal karam, lapor kantor berita TASS.");
        assertThat(said.who("karam")).isEqualTo("kantor berita TASS");
        assertThat(said.via("karam")).containsExactly("TASS");
    }

    @Test
    void aMediumInTheOpeningHoldsForTheWholeArticle() {
        Said said = Said.in(
                "Kota itu dikepung, dilansir AFP, Senin (4/5).\nWarga mengungsi.\nPasar ditutup.\nGudang dijarah.");
        assertThat(said.via("dijarah")).containsExactly("AFP");
    }

    @Test
    void aMediumFurtherDownHoldsForItsSentence() {
        Said said = Said.in(
                "Kota itu dikepung.\nWarga mengungsi.\nPasar ditutup.\nGudang dijarah, dilansir AFP.\nHujan turun.");
        assertThat(said.via("dijarah")).containsExactly("AFP");
        assertThat(said.via("turun")).isEmpty();
        assertThat(said.via("dikepung")).isEmpty();
    }

    @Test
    void thePublisherItselfIsNoRelay() {
        Article article = Article.of("a", "\"Warga mengungsi,\" kata Camat Lukas kepada Kompas.com, Senin.")
                .publisher("kompas.com")
                .build();
        assertThat(Said.in(article).via("mengungsi")).isEmpty();
    }

    @Test
    void whomTheMediumQuotesIsTheSource() {
        Said said = Said.in("Sembilan desa dikosongkan, tulis Al Jazeera mengutip pejabat setempat.");
        assertThat(said.who("dikosongkan")).isEqualTo("pejabat setempat");
        assertThat(said.via("dikosongkan")).containsExactly("Al Jazeera");
    }
}
