package org.babad.knowledge.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.babad.knowledge.actor.ActorEntry.Kind;
import org.babad.model.Form;
import org.babad.model.Group;
import org.babad.model.NormalForm;
import org.babad.model.Role;
import org.babad.model.Side;
import org.babad.model.Span;
import org.babad.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActorListTest {

    private static final ActorList LIST = ActorList.load();

    @ParameterizedTest
    @CsvSource({
        "Amerika Serikat, US, , STATE",
        "AS, US, , STATE",
        "Inggris, GB, , STATE",
        "Korsel, KR, , STATE",
        "UEA, AE, , STATE",
        "RI, ID, , STATE",
        "Palestina, PS, , STATE",
        "Chechnya, RU, , DEMONYM",
        "Moskow, RU, , SEAT",
        "Kremlin, RU, GOV, SEAT",
        "Gedung Putih, US, GOV, SEAT",
        "Bankova, UA, GOV, SEAT",
        "Downing Street, GB, GOV, SEAT",
        "negara Zionis, IL, , EPITHET",
        "Negeri Beruang Merah, RU, , EPITHET",
        "Tanah Air, ID, , EPITHET",
        "Pentagon, US, MIL, FORCE",
        "Garda Revolusi Iran, IR, MIL, FORCE",
        "Pasukan Quds, IR, MIL, FORCE",
        "TNI, ID, MIL, FORCE",
        "Basij, IR, MIL, FORCE",
        "Tatmadaw, MM, MIL, FORCE",
        "Polri, ID, POL, AGENCY",
        "Shin Bet, IL, SPY, AGENCY",
        "SBU, UA, SPY, AGENCY",
        "Fatah, PS, GOV, AGENCY",
        "Huthi, HOUTHI, REB, GROUP",
        "Ansarullah, HOUTHI, REB, GROUP",
        "Brigade Al-Qassam, HAMAS, REB, GROUP",
        "Brigade Al-Quds, PIJ, REB, GROUP",
        "Jabhat al-Nusra, HTS, REB, GROUP",
        "KKB, TPNPB, REB, GROUP",
        "Hashed al-Shaabi, IQ, REB, GROUP",
        "Peshmerga, IQ, MIL, GROUP",
        "WHO, UN, IGO, ORGANISATION",
        "Uni Eropa, EU, IGO, ORGANISATION",
        "ICRC, ICRC, NGO, ORGANISATION",
        "Amnesty International, , NGO, ORGANISATION",
        "Reuters, GB, MED, MEDIA",
        "Ukrainska Pravda, UA, MED, MEDIA",
        "Kompas.com, ID, MED, MEDIA",
        "Sergei Shoigu, RU, GOV, PERSON",
        "Yevgeny Prigozhin, WAGNER, REB, PERSON",
        "Benny Wenda, TPNPB, REB, PERSON"
    })
    void namesOfEveryKind(String name, String side, String role, Kind kind) {
        ActorEntry entry = LIST.find(name).orElseThrow();
        assertThat(entry.side()).isEqualTo(Optional.ofNullable(side).map(Side::new));
        assertThat(entry.role()).isEqualTo(Optional.ofNullable(role).map(Role::valueOf));
        assertThat(entry.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(Group.class)
    void everyGroupOfTheCodebookHasAName(Group group) {
        assertThat(LIST.entries())
                .anyMatch(entry ->
                        entry.side().equals(Optional.of(new Side(group.name()))) && entry.kind() != Kind.PERSON);
    }

    @Test
    void everyStateOfTheUnitedNationsIsThere() {
        TreeSet<String> sides = new TreeSet<>();
        LIST.entries().stream()
                .filter(e -> e.kind() == Kind.STATE)
                .forEach(e -> sides.add(e.side().orElseThrow().code()));
        assertThat(sides).hasSizeGreaterThan(195).contains("TL", "VA", "PS", "XK", "SS", "TW");
    }

    @Test
    void severalHundredPeopleOfAllContinents() {
        assertThat(LIST.entries().stream().filter(e -> e.kind() == Kind.PERSON))
                .hasSizeGreaterThan(600)
                .allMatch(e -> e.office().isPresent()
                        && e.side().isPresent()
                        && e.role().isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "Muammar Qadhafi, Muammar Gaddafi",
        "Volodimir Zelenskiy, Volodymyr Zelensky",
        "Sergey Shoygu, Sergei Shoigu",
        "Aleksander Zhuravlev, Alexander Zhuravlyov",
        "Binyamin Netanyahu, Benjamin Netanyahu",
        "Ismael Haniyyeh, Ismail Haniyeh",
        "Valeri Gerasimov, Valery Gerasimov",
        "Khadaffi, Muammar Gaddafi"
    })
    void spellingsThatSoundAlikeAreOnePerson(String spelling, String name) {
        assertThat(LIST.find(spelling)).map(ActorEntry::name).contains(name);
    }

    @Test
    void peopleWhoDifferStayTwo() {
        assertThat(SoundKey.of("Khamenei")).isNotEqualTo(SoundKey.of("Khomeini"));
        assertThat(SoundKey.of("Kim Jong-un")).isNotEqualTo(SoundKey.of("Kim Jong-il"));
        assertThat(LIST.find("Mojtaba Khamenei")).isNotEqualTo(LIST.find("Ali Khamenei"));
        assertThat(LIST.find("Idriss Deby").orElseThrow())
                .isNotEqualTo(LIST.find("Mahamat Deby").orElseThrow());
    }

    @Test
    void theLongestNameWins() {
        assertThat(first("Garda Revolusi Iran menyerang")).map(ActorMatch::to).contains(3);
        assertThat(first("Dewan Keamanan PBB bersidang")).map(ActorMatch::to).contains(3);
        assertThat(first("Kim Jong Un berkata")).map(ActorMatch::to).contains(3);
    }

    @Test
    void abbreviationsNeedCapitalsAndNamesACapital() {
        assertThat(first("AS menyerang")).isPresent();
        assertThat(first("as roda")).isEmpty();
        assertThat(first("mali")).isEmpty();
        assertThat(first("Mali menyerang")).isPresent();
        assertThat(first("rezim zionis")).isPresent();
    }

    @Test
    void commonWordsBeginNoSentenceAsNames() {
        List<Token> tokens = tokens("Antara lain dikutip Antara");
        assertThat(LIST.longestAt(tokens, 0)).isEmpty();
        assertThat(LIST.longestAt(tokens, 3)).isPresent();
    }

    @Test
    void aPairJoinedByAHyphenIsTheFirstNamed() {
        assertThat(first("AS-Israel"))
                .map(m -> m.entry().side().orElseThrow().code())
                .contains("US");
        assertThat(first("Pro-Turki")).isEmpty();
    }

    @Test
    void noNameReachesOverAComma() {
        assertThat(first("Ismail , Haniyeh")).isEmpty();
    }

    @Test
    void everyNameOfEveryEntryIsFound() {
        for (ActorEntry entry : LIST.entries()) {
            assertThat(entry.names()).allMatch(name -> LIST.find(name).isPresent());
        }
    }

    private static Optional<ActorMatch> first(String text) {
        return LIST.longestAt(tokens(text), 0);
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ")) {
            tokens.add(new Token(new Span(at, at + word.length()), word, NormalForm.of(word), Form.bare(word)));
            at += word.length() + 1;
        }
        return tokens;
    }
}
