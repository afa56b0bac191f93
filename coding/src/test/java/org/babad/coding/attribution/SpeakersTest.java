package org.babad.coding.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.babad.coding.party.PartyTagger;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.Role;
import org.babad.model.Side;
import org.babad.model.Source;
import org.junit.jupiter.api.Test;

/** Who says so, in the ways that Indonesian news tells it. */
class SpeakersTest {

    @Test
    void theArticleItselfSaysWhatNobodyIsReportedToSay() {
        assertThat(Said.in("Pasukan pemerintah merebut bukit itu pada Senin.").who("merebut"))
                .isEqualTo("-");
    }

    @Test
    void theSpeakerMayStandFarBeforeTheVerb() {
        Said said = Said.in(
                "Kepala staf angkatan darat, Jenderal Okello, seperti dikutip Reuters, Rabu (5/6), mengatakan dua desa hancur.");
        assertThat(said.who("hancur")).contains("Okello");
        assertThat(said.via("hancur")).containsExactly("Reuters");
    }

    @Test
    void aClaimOutsideTheReportedClauseIsTheArticlesOwn() {
        Said said = Said.in("Warga mengungsi sejak pagi; Gubernur Paulus menyatakan jembatan itu runtuh.");
        assertThat(said.who("mengungsi")).isEqualTo("-");
        assertThat(said.who("runtuh")).isEqualTo("Gubernur Paulus");
    }

    @Test
    void aContrastEndsWhatIsSaid() {
        Said said = Said.in("Jenderal Barre mengklaim lima kapal tenggelam, sedangkan nelayan setempat terus melaut.");
        assertThat(said.who("tenggelam")).isEqualTo("Jenderal Barre");
        assertThat(said.who("melaut")).isEqualTo("-");
    }

    @Test
    void aQuotationOfTwoSentencesHasOneSpeaker() {
        Said said = Said.in("\"Musuh menembaki pasar. Kami membalas serangan itu,\" kata Kolonel Adan.");
        assertThat(said.who("menembaki")).isEqualTo("Kolonel Adan");
        assertThat(said.who("membalas")).isEqualTo("Kolonel Adan");
    }

    @Test
    void ujarnyaFindsWhoSpokeBefore() {
        Said said = Said.in(
                "Menteri Pertahanan Amina Noor mengatakan perbatasan ditutup.\n\"Dua peleton sudah mundur,\" ujarnya.");
        assertThat(said.who("mundur")).isEqualTo("Menteri Pertahanan Amina Noor");
    }

    @Test
    void aShortNameIsSaidByItsBearer() {
        Said said = Said.in(
                "Menteri Amina Noor mengatakan perbatasan ditutup.\nDia menambahkan, dua peleton sudah mundur.");
        assertThat(said.who("mundur")).isEqualTo("Menteri Amina Noor");
    }

    @Test
    void anonymousSourcesAreSources() {
        assertThat(Said.in("Sembilan tahanan kabur, menurut seorang pejabat yang tak mau disebut namanya.")
                        .who("kabur"))
                .isEqualTo("seorang pejabat");
        assertThat(Said.in("Sejumlah saksi mata menuturkan truk itu meledak.").who("meledak"))
                .isEqualTo("Sejumlah saksi mata");
    }

    @Test
    void theSpeakerOfADenialIsTheSourceOfWhatIsDeniedOnly() {
        Said said = Said.in("Kementerian Pertahanan Kenya membantah pasukannya mundur dari kota itu.");
        assertThat(said.who("mundur")).isEqualTo("Kementerian Pertahanan Kenya");
        assertThat(said.who("membantah")).isEqualTo("-");
        Statement act = said.attributions()
                .act(said.document().sentences().get(0), 3, 4)
                .orElseThrow();
        assertThat(act.kind()).isEqualTo(CueKind.ACT);
        assertThat(act.mention()).isEqualTo(new Stretch(0, 0, 3));
    }

    @Test
    void aSentenceThatContinuesTheStatementKeepsItsSource() {
        Said said = Said.in(
                "Kementerian Kesehatan melaporkan tiga warga tewas di pasar itu. Sebanyak lima lainnya terluka.");
        assertThat(said.who("terluka")).isEqualTo("Kementerian Kesehatan");
    }

    @Test
    void halItuPointsToTheSentenceBefore() {
        Said said = Said.in("Dua jembatan rusak berat. Hal itu disampaikan Bupati Yohanes Wenda.");
        assertThat(said.who("rusak")).isEqualTo("Bupati Yohanes Wenda");
    }

    @Test
    void aSpeakerSpeaksForItsSide() {
        Document document = Indonesian.withoutModels()
                .analyse(Article.of("a", "Kementerian Pertahanan Kenya mengatakan dua desa hancur.")
                        .build());
        Attributions attributions =
                AttributionTagger.load().tag(document, PartyTagger.load().tag(document));
        Source source = attributions.source(document.sentences().get(0), 6, 7).orElseThrow();
        assertThat(source.side()).contains(new Side("KE"));
        assertThat(source.role()).contains(Role.GOV);
    }
}
