package org.babad.language.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndonesianSentencesTest {

    private static final Indonesian INDONESIAN = Indonesian.load();

    private static List<String> sentences(String text) {
        return sentences(Article.of("a", text).build());
    }

    private static List<String> sentences(Article article) {
        Document document = INDONESIAN.analyse(article);
        return document.sentences().stream()
                .map(sentence -> sentence.span().cut(article.text()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kol. Hartono dan dr. Rahma tiba di pos itu.",
                "Resolusi No. 2254 disetujui A.S. Rahman kemarin.",
                "Sebanyak 1.500 orang pergi pukul 20.40 WIB, Rabu (9/11/2022).",
                "Menurut Kabar6.com dan kabar.co.id, kota itu kosong.",
                "George W. Bush menolak usul itu.",
                "\"Kami tidak akan mundur!\" kata Hartono kepada Kabar.",
                "\"Kami tidak akan mundur,\" kata Hartono.",
                "Mereka pergi ... Kami menunggu di sini.",
            })
    void oneSentence(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void aQuotationOfSeveralSentencesIsCutAtItsStops() {
        assertThat(sentences("\"Kami mundur. Kota itu kosong,\" kata Hartono. Ia pergi."))
                .containsExactly("\"Kami mundur.", "Kota itu kosong,\" kata Hartono.", "Ia pergi.");
    }

    @Test
    void aLostBlankAfterTheStopDoesNotHideTheEnd() {
        assertThat(sentences("Regu itu menarik pasukan.Serangan berhenti.\"Kami pulang,\" ujar Hartono."))
                .containsExactly("Regu itu menarik pasukan.", "Serangan berhenti.", "\"Kami pulang,\" ujar Hartono.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KIEV, KABAR6.com - ",
                "Kabar6.com, Kiev -",
                "KIEV, KABAR KITA — ",
                "Kiev (KABAR) - ",
                "Kabar Kita – ",
                "KABAR6.com–",
            })
    void theSentenceBeginsBehindTheDateline(String dateline) {
        assertThat(sentences(dateline + "Pasukan itu mundur dari kota."))
                .containsExactly("Pasukan itu mundur dari kota.");
    }

    @Test
    void anInsertionBetweenDashesIsNoDateline() {
        String text = "Jenderal Hartono – panglima baru – mundur dari kota.";
        assertThat(sentences(text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baca Juga",
                "Baca juga: Tentara Masuk Kota Itu",
                "ADVERTISEMENT",
                "Editor: Budi Hartono",
                "[Gambas:Video 20detik]",
                "Simak juga Video: Tentara Masuk Kota [Gambas:Video 20detik]",
                "(abc/def)",
                "***",
            })
    void furnitureGivesNoSentence(String line) {
        assertThat(sentences("Pasukan mundur.\n" + line + "\nWarga pulang."))
                .containsExactly("Pasukan mundur.", "Warga pulang.");
    }

    @Test
    void furnitureInsideALineIsCutOut() {
        assertThat(sentences("Pasukan mundur. SCROLL TO CONTINUE WITH CONTENT Warga pulang. "
                        + "Baca juga: Tentara Masuk Kota Itu Meski warga sempat menolak, kota itu jatuh."))
                .containsExactly("Pasukan mundur.", "Warga pulang.", "Meski warga sempat menolak, kota itu jatuh.");
    }

    @Test
    void nothingBelowTheCommentLineIsRead() {
        assertThat(sentences("Pasukan mundur.\nTidak ada komentar:\nPosting Komentar\nBeranda lama."))
                .containsExactly("Pasukan mundur.");
    }

    @Test
    void markedFurnitureIsInNoSentence() {
        String text = "Pasukan mundur.\nIklan toko kami.\nWarga pulang.";
        Article article =
                Article.of("a", text).furniture(List.of(new Span(16, 32))).build();
        assertThat(sentences(article)).containsExactly("Pasukan mundur.", "Warga pulang.");
    }

    @Test
    void aLineBrokenAroundALinkIsJoined() {
        assertThat(sentences("Pasukan\nKabaria\nmundur dari kota di\nUtara\n, Selasa (1/2).\nWarga pulang."))
                .containsExactly("Pasukan\nKabaria\nmundur dari kota di\nUtara\n, Selasa (1/2).", "Warga pulang.");
    }

    @Test
    void paragraphsAreNumberedByLine() {
        Document document = INDONESIAN.analyse(Article.of("a", "Pasukan mundur. Warga pulang.\n\nKota itu sepi.")
                .build());
        assertThat(document.sentences()).extracting(s -> s.paragraph()).containsExactly(0, 0, 1);
        assertThat(document.sentences()).extracting(s -> s.index()).containsExactly(0, 1, 2);
    }

    @Test
    void aHeadingThatLostItsLineBreakIsCutOff() {
        assertThat(sentences("Serangan Dua ArahSejak pagi, regu itu menembak."))
                .containsExactly("Serangan Dua Arah", "Sejak pagi, regu itu menembak.");
    }

    @Test
    void aNameGluedToATitleIsNoHeading() {
        String text = "Presiden Republik PerancisEmmanuel Macron menolak.";
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void aSentenceThatForgotItsCapitalIsCut() {
        assertThat(sentences("Rudal itu datang dari Iran. sebagian jatuh di laut."))
                .containsExactly("Rudal itu datang dari Iran.", "sebagian jatuh di laut.");
    }
}
