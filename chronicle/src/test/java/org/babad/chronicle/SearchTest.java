package org.babad.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.babad.chronicle.view.EventQuery;
import org.babad.chronicle.view.Hit;
import org.babad.model.EventType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private Chronicle chronicle;

    @BeforeEach
    void open(@TempDir Path folder) {
        chronicle = Chronicle.open(folder.resolve("babad.db"));
        Report report = new Report("a1", "Koran", "2024-02-02")
                .says("Angin bertiup. ".repeat(40))
                .claim(EventType.CAPTURE, "merebut")
                .actor("Hay'at Tahrir al-Sham", "HTS")
                .place("Bāb", "SY")
                .end()
                .says("Angin reda.");
        chronicle.add(report.article(), report.claims());
    }

    @AfterEach
    void close() {
        chronicle.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"merebut", "MEREBUT bab", "Bāb", "tahri", "al-Sham"})
    void wordsAreFoundInAnyCaseAndSpelling(String words) {
        Hit hit = chronicle.search(words, 0, 10).items().get(0);
        assertThat(hit.article().id()).isEqualTo("a1");
        assertThat(hit.claims()).hasSize(1);
        assertThat(hit.marks()).isNotEmpty();
        assertThat(hit.snippet()).doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "'",
                "*",
                "AND",
                "merebut OR",
                "NEAR(",
                "title:merebut",
                "-merebut",
                "^",
                "(((",
                "a\"b",
                "{}",
                "+",
                "\u0000",
                "\uD83D",
                "😀",
                "%_",
                "'; DROP TABLE article; --",
                "   ",
                ""
            })
    void nothingAUserWritesIsASyntaxError(String words) {
        assertThat(chronicle.search(words, 0, 10).total()).isBetween(0, 1);
        assertThat(chronicle.events(EventQuery.where().text(words).build()).total())
                .isBetween(0, 1);
        assertThat(chronicle.counts().articles()).isEqualTo(1);
    }

    @Test
    void aVeryLongSearchIsCutNotRefused() {
        assertThat(chronicle.search("merebut ".repeat(50_000), 0, 10).total()).isEqualTo(1);
    }

    @Test
    void theSnippetShowsTheWordsFound() {
        Hit hit = chronicle.search("merebut", 0, 10).items().get(0);
        assertThat(hit.marks().get(0).cut(hit.snippet())).isEqualTo("merebut");
        assertThat(hit.snippet().length()).isLessThanOrEqualTo(241);
    }
}
