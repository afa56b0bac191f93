package org.babad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From articles to answers, with the real coder and a real chronicle. */
class ChronicleCommandsTest {

    private static final String ARTICLES =
            """
            {"id": "a1", "publisher": "Kabar Satu", "published": "2022-11-10", "text": "Pasukan Rusia mundur dari Kherson pada Rabu (9/11/2022). Sedikitnya 12 tentara Ukraina tewas dalam serangan di Bakhmut pada hari yang sama, kata juru bicara militer Ukraina."}
            {"id": "a2", "publisher": "Kabar Dua", "published": "2022-11-11", "text": "Pasukan Rusia mundur dari Kherson pada Kamis (10/11/2022), menurut Kementerian Pertahanan Rusia."}
            """;

    private final Path folder;

    ChronicleCommandsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void addTwiceThenLook() {
        String db = folder.resolve("war.db").toString();
        Run first = Run.withInput(ARTICLES, "add", "-", "--db", db);
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).contains("2 new, 0 changed, 0 known, 0 failed");
        Run second = Run.withInput(ARTICLES, "add", "-", "--db", db);
        assertThat(second.out()).contains("0 new, 0 changed, 2 known, 0 failed");

        Run events = Run.of("events", "--db", db);
        assertThat(events.out()).contains("WITHDRAW", "Kherson");
        String event = events.out()
                .lines()
                .filter(l -> l.contains("WITHDRAW"))
                .findFirst()
                .orElseThrow()
                .split(" ")[0];
        assertThat(Run.of("show", event, "--db", db).out()).contains("Kabar Satu", "»mundur«");
        assertThat(Run.of("events", "--db", db, "--country", "ua", "--type", "withdraw")
                        .out())
                .contains("Kherson");
        assertThat(Run.of("events", "--db", db, "--from", "2030-01-01").err()).startsWith("0 events");
        assertThat(Run.of("disputes", "--db", db).code()).isZero();
        assertThat(Run.of("search", "Kherson", "mundur", "--db", db).out()).contains("a1", "»Kherson«");
        assertThat(Run.of("export", "--db", db, "--format", "csv").out().lines())
                .hasSizeGreaterThan(1);
    }

    @Test
    void codeStoresNothing() {
        Run jsonl = Run.withInput(ARTICLES, "code", "-");
        assertThat(jsonl.out()).contains("\"type\":\"WITHDRAW\"").contains("\"text\":\"mundur\"");
        Run table = Run.withInput(ARTICLES, "code", "-", "--format", "table");
        assertThat(table.out()).startsWith("CLAIM").contains("WITHDRAW");
    }

    @Test
    void troubleWithTheChronicleIsToldInOneLine() throws IOException {
        Run missing = Run.of("events", "--db", folder + "/none.db");
        assertThat(missing.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(missing.err().lines()).hasSize(1).allMatch(l -> l.contains("none.db"));
        Path text = Files.writeString(folder.resolve("text.db"), "This is no database, whatever its name says.");
        Run add = Run.withInput(ARTICLES, "add", "-", "--db", text.toString());
        assertThat(add.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(Files.readString(text)).startsWith("This is no database");
    }

    @Test
    void anUnknownEventAndAWrongFormatAreTold() {
        String db = folder.resolve("war.db").toString();
        Run.withInput(ARTICLES, "add", "-", "--db", db);
        assertThat(Run.of("show", "e999", "--db", db).code()).isEqualTo(ExitCodes.FAILED);
        Run format = Run.of("export", "--db", db, "--format", "docx");
        assertThat(format.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(format.err()).contains("docx", "geojson");
        assertThat(Run.of("events", "--db", db, "--limit", "0").code()).isEqualTo(ExitCodes.USAGE);
    }
}
