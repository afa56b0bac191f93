package org.babad.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.babad.chronicle.view.EventQuery;
import org.babad.chronicle.view.EventSummary;
import org.babad.chronicle.view.Facets;
import org.babad.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetsTest {

    private static Report twoCountries() {
        return new Report("a1", "Harian Satu", "2023-05-04")
                .claim(EventType.AIRSTRIKE, "mengebom")
                .actor("jet tempur Sudan", "SD")
                .target("milisi RSF", "RSF")
                .place("Omdurman", "SD")
                .on("2023-05-03")
                .end()
                .claim(EventType.ATTACK, "saling menyerang")
                .actor("tentara Chad", "TD")
                .target("tentara pemberontak Chad", "TD")
                .place("Adre", "TD")
                .on("2023-05-01")
                .end();
    }

    @Test
    void eventsAreCountedByCountrySideAndDay(@TempDir Path folder) {
        try (Chronicle chronicle = Chronicle.open(folder.resolve("babad.db"))) {
            chronicle.add(twoCountries().article(), twoCountries().claims());

            Facets all = chronicle.facets(EventQuery.where().page(0, 1).build());
            assertThat(all.countries()).isEqualTo(Map.of("SD", 1, "TD", 1));
            assertThat(all.sides())
                    .as("both parties of one side count once")
                    .isEqualTo(Map.of("SD", 1, "RSF", 1, "TD", 1));
            assertThat(all.days()).containsOnlyKeys(LocalDate.parse("2023-05-01"), LocalDate.parse("2023-05-03"));
            assertThat(chronicle
                            .facets(EventQuery.where().country("TD").build())
                            .sides())
                    .isEqualTo(Map.of("TD", 1));
        }
    }

    @Test
    void everyPartOfAListFollowsTheOneBefore(@TempDir Path folder) {
        try (Chronicle chronicle = Chronicle.open(folder.resolve("babad.db"))) {
            chronicle.add(twoCountries().article(), twoCountries().claims());
            for (int i = 0; i < 2; i++) {
                assertThat(chronicle
                                .events(EventQuery.where().page(i, 1).build())
                                .items())
                        .extracting(EventSummary::event)
                        .extracting(e -> e.type())
                        .containsExactly(i == 0 ? EventType.ATTACK : EventType.AIRSTRIKE);
            }
        }
    }
}
