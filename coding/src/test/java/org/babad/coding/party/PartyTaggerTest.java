package org.babad.coding.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.babad.coding.party.PartyMention.Kind;
import org.babad.model.Document;
import org.babad.model.Sentence;
import org.babad.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyTaggerTest {

    private static final String STORY =
            "Menteri Pertahanan Kenya, Soipan Tuya, bertemu Presiden Uganda Yoweri Museveni di"
                    + " Kampala, Senin (3/2). Tuya mengatakan pasukannya akan tetap di Somalia. \"Kami tidak mundur,\" katanya."
                    + " Kelompok Al-Shabaab menembaki pos tentara Uganda. Kelompok itu menewaskan 12 orang. Militer membalas.";

    @ParameterizedTest
    @CsvSource({
        "tentara Vladimir Putin mundur, tentara Vladimir Putin|RU|MIL",
        "pemerintahan Al-Assad jatuh, pemerintahan Al-Assad|SY|GOV",
        "prajurit Kremlin gugur, prajurit Kremlin|RU|MIL",
        "ribuan tentara Rusia tiba, ribuan tentara Rusia|RU|MIL",
        "300 jurnalis Palestina ditahan, 300 jurnalis Palestina|PS|MED",
        "koalisi pimpinan AS menyerang, koalisi pimpinan AS|US|MIL",
        "Menteri Luar Negeri Ukraina Dmytro Kuleba tiba, Menteri Luar Negeri Ukraina Dmytro Kuleba|UA|GOV",
        "Kepala Administrasi Rusia di Kharkiv kabur, Kepala Administrasi Rusia di Kharkiv|RU|GOV",
        "pemimpin Chechnya Ramzan Kadyrov tiba, pemimpin Chechnya Ramzan Kadyrov|RU|GOV",
        "Hamas dan Jihad Islam menolak, Hamas dan Jihad Islam|HAMAS|REB",
        "pasukan yang dipimpin oleh Khalifa Haftar maju, pasukan yang dipimpin oleh Khalifa Haftar|LY|REB",
        "komandan militer senior Iran tewas, komandan militer senior Iran|IR|MIL",
        "juru bicara Garda Revolusi Iran membantah, juru bicara Garda Revolusi Iran|IR|MIL",
        "anggota keluarga ISIS dipulangkan, anggota keluarga ISIS|ISIS|CIV",
        "gerakan Palestina Hamas menerima, gerakan Palestina Hamas|HAMAS|REB",
        "jet-jet Turki melintas, jet-jet Turki|TR|MIL",
        "anggota DPR AS datang, anggota DPR AS|US|GOV",
        "tawanan perang Ukraina dibebaskan, tawanan perang Ukraina|UA|MIL",
        "para inspektur IAEA tiba, para inspektur IAEA|UN|IGO"
    })
    void aNounPhraseIsReadWhole(String text, String party) {
        assertThat(Tagging.parties(text).get(0)).isEqualTo(party);
    }

    @Test
    void anAppositionBelongsToItsOffice() {
        assertThat(Tagging.parties("Juru bicara Kementerian Pertahanan Peru, Rosa Huaman, membantahnya.")
                        .get(0))
                .isEqualTo("Juru bicara Kementerian Pertahanan Peru, Rosa Huaman|PE|GOV");
        assertThat(Tagging.parties("Direktur Observatorium Suriah untuk HAM, Rami Abdel Rahman, berkata.")
                        .get(0))
                .isEqualTo("Direktur Observatorium Suriah untuk HAM, Rami Abdel Rahman|GB|NGO");
    }

    @Test
    void aListIsOnePartyWithMembers() {
        PartyMention mention = Tagging.mentions("Prancis, Jerman, dan Italia menandatangani kesepakatan.")
                .get(0);
        assertThat(mention.members()).hasSize(3);
        assertThat(Tagging.sideAndRole(mention.party())).isEqualTo("FR -");
        assertThat(mention.kind()).isEqualTo(Kind.STATE);
    }

    @Test
    void aSecondClauseIsNoListMember() {
        assertThat(Tagging.mentions("Tentara Chad menembaki Sudan dan Libya menewaskan tiga orang."))
                .hasSize(4);
    }

    @Test
    void prepositionsAreTold() {
        List<PartyMention> mentions = Tagging.mentions("Serangan oleh tentara Mali terhadap warga sipil meluas.");
        assertThat(mentions).extracting(m -> m.preposition().orElse("")).containsExactly("oleh", "terhadap");
    }

    @Test
    void aCapitalBehindCityIsAPlace() {
        assertThat(Tagging.mentions("Ledakan terjadi di Kairo.")).isEmpty();
        assertThat(Tagging.mentions("Kairo menolak usulan itu."))
                .extracting(PartyMention::kind)
                .containsExactly(Kind.SEAT);
    }

    @Test
    void aBynameStandsForTheStateAndAPeopleAloneForNobody() {
        assertThat(Tagging.parties("Rezim Zionis menolak usulan itu.")).containsExactly("Rezim Zionis|IL|-");
        assertThat(Tagging.mentions("Gaza gelap gulita.")).isEmpty();
    }

    @Test
    void whoSupportsAPartyIsAPartyOfItsOwn() {
        assertThat(Tagging.parties("Kelompok yang didukung Iran menyerang pos itu."))
                .containsExactly("Kelompok|-|REB", "Iran|IR|-");
    }

    @Test
    void bothSidesAreTheLastPair() {
        List<PartyMention> mentions = Tagging.mentions("Peru dan Chile berunding. Kedua negara sepakat.");
        assertThat(mentions.get(1).resolved().evidence().text()).isEqualTo("Peru dan Chile");
    }

    @Test
    void theArticleTellsWhoIsMeant() {
        List<String> resolved = Tagging.resolved(STORY);
        assertThat(resolved).contains("Menteri Pertahanan Kenya, Soipan Tuya|KE|GOV", "pasukannya|KE|MIL");
        assertThat(Tagging.mentions(STORY))
                .anyMatch(m -> m.kind() == Kind.PRONOUN
                        && m.resolved().evidence().text().endsWith("Soipan Tuya"));
        assertThat(Tagging.mentions(STORY))
                .anyMatch(m -> m.party().evidence().text().equals("Kelompok itu")
                        && m.resolved().evidence().text().equals("Kelompok Al-Shabaab"));
        assertThat(resolved).contains("Militer|UG|MIL");
    }

    @Test
    void heIsTheLastPersonWhoActs() {
        List<PartyMention> mentions =
                Tagging.mentions("Presiden Ghana John Mahama tiba di Accra. Ia mengecam serangan itu.");
        assertThat(mentions.get(1).kind()).isEqualTo(Kind.PRONOUN);
        assertThat(mentions.get(1).resolved().evidence().text()).isEqualTo("Presiden Ghana John Mahama");
    }

    @Test
    void aSurnameSpeltOtherwiseIsTheSamePerson() {
        List<PartyMention> mentions = Tagging.mentions(
                "Kolonel Rusia Andrei Zaboronin terluka parah. Menurut Zaboronyn, serangan itu gagal.");
        assertThat(mentions.get(1).resolved().evidence().text()).isEqualTo("Kolonel Rusia Andrei Zaboronin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {STORY, "", "....", "((((", "Iran, Iran, Iran dan", "tentara tentara tentara", "PBB (PBB (PBB"})
    void mentionsAreInsideTheirSentenceInOrderAndCutTheirOwnText(String text) {
        Document document = Tagging.document(text);
        int reached = 0;
        for (PartyMention mention : Tagging.mentions(text)) {
            Sentence sentence = document.sentences().get(mention.sentence());
            Span span = mention.party().evidence().span();
            assertThat(sentence.span().contains(span)).isTrue();
            assertThat(span.start()).isGreaterThanOrEqualTo(reached);
            assertThat(mention.party().evidence().text()).isEqualTo(span.cut(text));
            assertThat(mention.to()).isLessThanOrEqualTo(sentence.tokens().size());
            assertThat(mention.resolved().evidence().text())
                    .isEqualTo(mention.resolved().evidence().span().cut(text));
            reached = span.end();
        }
    }
}
