package org.babad.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.babad.chronicle.store.ChronicleException;
import org.babad.chronicle.view.EventQuery;
import org.babad.model.EventType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chronicle in which an older rule found the copies is brought up to date when it is opened to write. */
class RenewalTest {

    private static final String WORDS =
            "Warga pelabuhan itu bercerita bahwa lampu dermaga padam sebelum perahu karet datang dari"
                    + " muara, lalu penjaga gudang mendengar sirene kapal patroli dan melihat nelayan berlari membawa jaring,"
                    + " sementara kapten feri menurunkan penumpang di jembatan kayu dekat pasar ikan.";

    private Path file;

    @BeforeEach
    void fill(@TempDir Path folder) {
        file = folder.resolve("war.db");
        try (Chronicle chronicle = Chronicle.open(file)) {
            for (String day : List.of("04", "05", "06")) {
                Report report = new Report("a" + day, "Harian " + day, "2023-05-" + day)
                        .says(day.equals("06") ? "Laporan lain sama sekali dari kota di pedalaman." : WORDS)
                        .claim(EventType.AIRSTRIKE, "mengebom")
                        .actor("jet tempur Sudan", "SD")
                        .place("Omdurman", "SD")
                        .on("2023-05-03")
                        .end();
                chronicle.add(report.article(), report.claims());
            }
        }
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    /** What is told of copies, and how many voices the event has. */
    private static String told(Chronicle chronicle) {
        return chronicle.article("a05").orElseThrow().head().copyOf() + " "
                + chronicle.events(EventQuery.all()).items().get(0).voices() + " "
                + chronicle.counts().copies();
    }

    @Test
    void copiesAndVoicesAreFoundAnew() throws SQLException {
        String before;
        try (Chronicle chronicle = Chronicle.openReadOnly(file)) {
            before = told(chronicle);
            assertThat(before).isEqualTo("Optional[a04] 2 1");
        }
        sql(
                "UPDATE article SET copy_of = 3 WHERE id = 'a04'",
                "UPDATE article SET copy_of = NULL, signature = x'0000000700000009' WHERE id = 'a05'",
                "DELETE FROM article_band",
                "UPDATE event SET voices = 9",
                "UPDATE copy_rule SET version = 0");
        try (Chronicle chronicle = Chronicle.open(file)) {
            assertThat(told(chronicle)).isEqualTo(before);
        }
    }

    @Test
    void aFileOfTheFirstSchemaIsBroughtUpToDateByWritingAndRefusedToReadersBefore() throws SQLException {
        sql("DROP TABLE copy_rule", "UPDATE article SET copy_of = NULL", "PRAGMA user_version = 1");
        assertThatThrownBy(() -> Chronicle.openReadOnly(file))
                .isInstanceOf(ChronicleException.class)
                .hasMessageContaining("older Babad");
        try (Chronicle chronicle = Chronicle.open(file)) {
            assertThat(told(chronicle)).startsWith("Optional[a04] 2");
        }
    }
}
