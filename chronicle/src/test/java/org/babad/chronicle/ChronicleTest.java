package org.babad.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.babad.chronicle.view.Added.Outcome;
import org.babad.chronicle.view.ClaimInContext;
import org.babad.chronicle.view.EventDetail;
import org.babad.chronicle.view.EventQuery;
import org.babad.chronicle.view.EventSummary;
import org.babad.model.Disagreement;
import org.babad.model.Disagreement.Slot;
import org.babad.model.EventType;
import org.babad.model.Quantity.Qualifier;
import org.babad.model.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChronicleTest {

    private Chronicle chronicle;

    @BeforeEach
    void open(@TempDir Path folder) {
        chronicle = Chronicle.open(folder.resolve("babad.db"));
    }

    @AfterEach
    void close() {
        chronicle.close();
    }

    private static Report attack(String id, String publisher, String day) {
        return new Report(id, publisher, "2023-05-04")
                .claim(EventType.AIRSTRIKE, "mengebom")
                .actor("jet tempur Sudan", "SD")
                .target("milisi RSF", "RSF")
                .place("Omdurman", "SD")
                .on(day)
                .end();
    }

    private void add(Report report) {
        chronicle.add(report.article(), report.claims());
    }

    @Test
    void anArticleAddedTwiceChangesNothing() {
        Report report = attack("a1", "Harian Satu", "2023-05-03");
        assertThat(chronicle.add(report.article(), report.claims()).outcome()).isEqualTo(Outcome.NEW);
        var before = chronicle.counts();

        assertThat(chronicle.add(report.article(), report.claims()).outcome()).isEqualTo(Outcome.KNOWN);

        assertThat(chronicle.counts()).isEqualTo(before);
        assertThat(chronicle.knows(report.article())).isTrue();
    }

    @Test
    void anArticleWithAnotherTextReplacesTheOldOne() {
        add(attack("a1", "Harian Satu", "2023-05-03"));
        add(attack("a2", "Harian Dua", "2023-05-03"));
        Report corrected = attack("a1", "Harian Satu", "2023-05-03")
                .claim(EventType.WITHDRAW, "mundur")
                .actor("tentara Chad", "TD")
                .place("Adre", "TD")
                .end();

        var added = chronicle.add(corrected.article(), corrected.claims());

        assertThat(added.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(chronicle.counts().articles()).isEqualTo(2);
        assertThat(chronicle.counts().claims()).isEqualTo(3);
        assertThat(chronicle.counts().events()).isEqualTo(2);
        assertThat(chronicle.search("Adre", 0, 9).items()).hasSize(1);
    }

    @Test
    void anArticleThatLosesItsClaimsLeavesNoEventBehind() {
        Report report = attack("a1", "Harian Satu", "2023-05-03");
        add(report);

        chronicle.add(report.article(), List.of());

        assertThat(chronicle.counts().events()).isZero();
        assertThat(chronicle.search("Omdurman", 0, 9).items().get(0).claims()).isEmpty();
    }

    @Test
    void twoReportsOfOneStrikeAreOneEventAndDisagreeOnItsDay() {
        add(attack("a1", "Harian Satu", "2023-05-03"));
        add(attack("a2", "Harian Dua", "2023-05-02"));

        EventSummary event = chronicle.events(EventQuery.all()).items().get(0);
        assertThat(chronicle.counts().events()).isEqualTo(1);
        assertThat(event.voices()).isEqualTo(2);
        assertThat(event.disputed()).containsExactly(Slot.DAY);
        Disagreement found = chronicle
                .event(event.event().id())
                .orElseThrow()
                .disagreements()
                .get(0);
        assertThat(found.independent()).isTrue();
        assertThat(found.positions())
                .extracting(Disagreement.Position::value)
                .containsExactlyInAnyOrder("2023-05-03", "2023-05-02");
    }

    @Test
    void aDenialBelongsToTheEventDenied() {
        add(attack("a1", "Harian Satu", "2023-05-03"));
        add(new Report("a2", "Harian Dua", "2023-05-04")
                .claim(EventType.AIRSTRIKE, "mengebom")
                .actor("angkatan udara Sudan", "SD")
                .target("RSF", "RSF")
                .place("Omdurman", "SD")
                .on("2023-05-03")
                .source("Juru Bicara Militer")
                .status(Status.DENIED)
                .end());

        EventDetail event = onlyEvent();
        assertThat(event.summary().statuses()).isEqualTo(Set.of(Status.HAPPENED, Status.DENIED));
        assertThat(event.disagreements()).extracting(Disagreement::slot).containsExactly(Slot.STATUS);
    }

    @Test
    void numbersDisagreeOnlyBeyondTheirQualifiers() {
        add(casualties("a1", "Harian Satu", 12, Qualifier.EXACT));
        add(casualties("a2", "Harian Dua", 10, Qualifier.AT_LEAST));
        assertThat(onlyEvent().disagreements()).isEmpty();

        add(casualties("a3", "Harian Tiga", 30, Qualifier.EXACT));

        EventDetail event = onlyEvent();
        assertThat(event.disagreements()).extracting(Disagreement::slot).containsExactly(Slot.NUMBER);
        assertThat(event.summary().fatalities().orElseThrow().high()).isEqualTo(30);
        assertThat(event.summary().fatalities().orElseThrow().low()).isEqualTo(10);
    }

    private static Report casualties(String id, String publisher, int killed, Qualifier qualifier) {
        return new Report(id, publisher, "2023-05-04")
                .claim(EventType.CASUALTY, "tewas")
                .target("warga Sudan", "SD")
                .place("Omdurman", "SD")
                .on("2023-05-03")
                .killed(killed, qualifier)
                .end();
    }

    @Test
    void reportsThatGoBackToOneAgencyAreOneVoice() {
        add(relayed("a1", "Harian Satu", "2023-05-03"));
        add(relayed("a2", "Harian Dua", "2023-05-02"));

        EventDetail event = onlyEvent();
        assertThat(event.summary().articles()).isEqualTo(2);
        assertThat(event.summary().voices()).isEqualTo(1);
        assertThat(event.disagreements().get(0).independent()).isFalse();
    }

    private static Report relayed(String id, String publisher, String day) {
        return new Report(id, publisher, "2023-05-04")
                .claim(EventType.AIRSTRIKE, "mengebom")
                .actor("jet tempur Sudan", "SD")
                .target("milisi RSF", "RSF")
                .place("Omdurman", "SD")
                .on(day)
                .via("Kantor Berita Nil")
                .end();
    }

    @Test
    void aCopyIsShownButCountsAsOneVoiceWithItsOriginal() {
        String words = "angin malam membawa debu gurun ke atas atap rumah di tepi sungai yang lama kering ".repeat(3);
        add(copied("b-copy", "Harian Dua", "2023-05-05", "2023-05-02", words));
        assertThat(chronicle.article("b-copy").orElseThrow().head().copyOf()).isEmpty();

        add(copied("a-first", "Harian Satu", "2023-05-04", "2023-05-03", words));

        assertThat(chronicle.article("b-copy").orElseThrow().head().copyOf()).contains("a-first");
        assertThat(chronicle.article("a-first").orElseThrow().copies()).containsExactly("b-copy");
        assertThat(chronicle.counts().copies()).isEqualTo(1);
        EventDetail event = onlyEvent();
        assertThat(event.claims()).hasSize(2);
        assertThat(event.summary().voices()).isEqualTo(1);
        assertThat(event.disagreements().get(0).independent()).isFalse();
    }

    /** The second spins the first, the third spins the second: what they say is one voice, that of the first. */
    @Test
    void aCopyOfACopyIsOneVoiceWithTheEarliestWhateverCameFirst() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            words.add(i % 20 == 7 ? "" + (100 + i) : "kalimat" + i);
        }
        List<Report> chain = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            chain.add(copied(
                    "r" + i, "Harian " + i, "2023-05-0" + (4 + i), "2023-05-03", String.join(" ", words) + ". "));
            for (int at = i; at < words.size(); at += 4) {
                words.set(at, "sinonim" + i + "x" + at);
            }
        }
        add(chain.get(2));
        add(chain.get(0));
        add(chain.get(1));
        assertThat(chronicle.article("r0").orElseThrow().head().copyOf()).isEmpty();
        assertThat(chronicle.article("r1").orElseThrow().head().copyOf()).contains("r0");
        assertThat(chronicle.article("r2").orElseThrow().head().copyOf()).isPresent();
        assertThat(onlyEvent().summary().voices()).isEqualTo(1);
    }

    private static Report copied(String id, String publisher, String published, String day, String words) {
        return new Report(id, publisher, published)
                .says(words)
                .claim(EventType.AIRSTRIKE, "mengebom")
                .actor("jet tempur Sudan", "SD")
                .target("milisi RSF", "RSF")
                .place("Omdurman", "SD")
                .on(day)
                .end();
    }

    @Test
    void anIdOnceGivenLeadsToTheEventItWasMergedInto() {
        add(attack("a1", "Harian Satu", "2023-05-03"));
        add(attack("a3", "Harian Tiga", "2023-04-29"));
        List<String> before = chronicle.events(EventQuery.all()).items().stream()
                .map(event -> event.event().id())
                .toList();
        assertThat(before).hasSize(2);

        add(new Report("a0", "Harian Nol", "2023-05-03")
                .claim(EventType.AIRSTRIKE, "mengebom")
                .actor("jet tempur Sudan", "SD")
                .target("milisi RSF", "RSF")
                .place("Omdurman", "SD")
                .during("2023-04-30", "2023-05-02")
                .end());

        EventDetail merged = onlyEvent();
        assertThat(before).allSatisfy(id -> assertThat(chronicle.event(id)).contains(merged));
        assertThat(before).contains(merged.summary().event().id());
    }

    @Test
    void filtersHoldTogether() {
        add(attack("a1", "Harian Satu", "2023-05-03"));
        add(new Report("a3", "Harian Tiga", "2022-11-11")
                .claim(EventType.WITHDRAW, "mundur")
                .actor("pasukan Rusia", "RU")
                .place("Kherson", "UA")
                .on("2022-11-10")
                .end());

        assertThat(types(EventQuery.all())).containsExactly(EventType.WITHDRAW, EventType.AIRSTRIKE);
        assertThat(types(EventQuery.where().country("UA").build())).containsExactly(EventType.WITHDRAW);
        assertThat(types(EventQuery.where().side("RSF").build())).containsExactly(EventType.AIRSTRIKE);
        assertThat(types(EventQuery.where().type(EventType.FLEE).build())).isEmpty();
        assertThat(types(EventQuery.where().from(LocalDate.parse("2023-01-01")).build()))
                .containsExactly(EventType.AIRSTRIKE);
        assertThat(types(EventQuery.where().to(LocalDate.parse("2023-01-01")).build()))
                .containsExactly(EventType.WITHDRAW);
        assertThat(types(EventQuery.where().text("kherson").build())).containsExactly(EventType.WITHDRAW);
        assertThat(types(EventQuery.where().status(Status.DENIED).build())).isEmpty();
        assertThat(types(EventQuery.where().disputedOnly(true).build())).isEmpty();
        assertThat(types(EventQuery.where().newestFirst(true).page(1, 1).build()))
                .containsExactly(EventType.WITHDRAW);
    }

    private List<EventType> types(EventQuery query) {
        List<EventType> all = new ArrayList<>();
        chronicle.eachEvent(query, event -> all.add(event.event().type()));
        List<EventType> page = chronicle.events(query).items().stream()
                .map(event -> event.event().type())
                .toList();
        assertThat(all).containsAll(page);
        return page;
    }

    @Test
    void aClaimOfAnotherArticleIsRefused() {
        Report one = attack("a1", "Harian Satu", "2023-05-03");
        Report other = attack("a2", "Harian Dua", "2023-05-03");
        assertThatThrownBy(() -> chronicle.add(one.article(), other.claims()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a2#0");
        assertThat(chronicle.counts().articles()).isZero();
    }

    @Test
    void everyClaimComesWithItsSentenceAndItsPlaceInIt() {
        add(attack("a1", "Harian Satu", "2023-05-03"));
        List<ClaimInContext> claims = new ArrayList<>();
        chronicle.eachClaim(claims::add);
        ClaimInContext only = claims.get(0);
        var trigger = only.inSentence(only.claim().trigger()).orElseThrow();
        assertThat(trigger.cut(only.sentence())).isEqualTo("mengebom");
        assertThat(chronicle.article("a1").orElseThrow().claims()).isEqualTo(claims);
    }

    private EventDetail onlyEvent() {
        var events = chronicle.events(EventQuery.all());
        assertThat(events.total()).isEqualTo(1);
        return chronicle.event(events.items().get(0).event().id()).orElseThrow();
    }
}
