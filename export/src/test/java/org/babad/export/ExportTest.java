package org.babad.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.babad.chronicle.Chronicle;
import org.babad.model.Article;
import org.babad.model.Claim;
import org.babad.model.Coordinates;
import org.babad.model.EventType;
import org.babad.model.Evidence;
import org.babad.model.Party;
import org.babad.model.Place;
import org.babad.model.Published;
import org.babad.model.Quantity;
import org.babad.model.Side;
import org.babad.model.Span;
import org.babad.model.json.ClaimReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    private static final String TEXT = "=Pasukan \"Kilat\", katanya, menyerbu Adre dan 12 orang tewas.";

    private Chronicle chronicle;

    @BeforeEach
    void open(@TempDir Path folder) {
        chronicle = Chronicle.open(folder.resolve("babad.db"));
        Article article = Article.of("a1", TEXT)
                .publisher("@harian")
                .published(Published.on(LocalDate.parse("2024-02-02"), Published.Origin.GIVEN))
                .build();
        chronicle.add(article, List.of(claim(0, true), claim(1, false)));
    }

    @AfterEach
    void close() {
        chronicle.close();
    }

    private static Claim claim(int number, boolean onMap) {
        Place place = new Place(
                in("Adre"),
                "Adre",
                Optional.of("TD"),
                onMap ? Optional.of(new Coordinates(13.46, 22.2)) : Optional.empty(),
                OptionalInt.empty(),
                Place.Precision.SETTLEMENT);
        String actor = "=Pasukan \"Kilat\"";
        return Claim.of(
                        "a1",
                        number,
                        onMap ? EventType.ATTACK : EventType.FLEE,
                        new Span(0, TEXT.length()),
                        in("menyerbu"))
                .actor(Optional.of(new Party(in(actor), actor, Optional.of(new Side("RSF")), Optional.empty())))
                .place(Optional.of(place))
                .quantities(
                        List.of(new Quantity(in("12 orang"), Quantity.Kind.KILLED, 12, Quantity.Qualifier.AT_LEAST)))
                .build();
    }

    private static Evidence in(String words) {
        int start = TEXT.indexOf(words);
        return Evidence.in(TEXT, start, start + words.length());
    }

    private String export(Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(chronicle).to(format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyLineOfJsonLinesIsAClaimWithItsEvent() throws IOException {
        List<String> lines = export(Format.JSONL).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(ClaimReader.read(lines.get(0))).isEqualTo(claim(0, true));
        JsonNode second = new ObjectMapper().readTree(lines.get(1));
        assertThat(chronicle.event(second.get("event").asText())).isPresent();
    }

    @Test
    void theTableOfEventsQuotesWhatNeedsItAndDisarmsFormulas() {
        String[] lines = export(Format.CSV).split("\r\n");
        assertThat(lines).hasSize(3);
        int columns = lines[0].split(",").length;
        assertThat(lines[1])
                .contains(",\"'=Pasukan \"\"Kilat\"\"\",RSF,")
                .contains(",13.46,22.2,settlement,12,12,12,killed at_least 12,1,1,1,")
                .contains("'@harian,no,");
        assertThat(lines[1].replaceAll("\"(\"\"|[^\"])*\"", "x").split(",", -1)).hasSize(columns);
    }

    @Test
    void theTableOfClaimsHoldsSentenceAndOutlet() {
        String[] lines = export(Format.CLAIMS_CSV).split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[1])
                .contains("\"'=Pasukan \"\"Kilat\"\", katanya, menyerbu")
                .contains("a1,,'@harian,2024-02-02");
    }

    @Test
    void geoJsonHoldsTheEventsThatHaveAPoint() throws IOException {
        JsonNode map = new ObjectMapper().readTree(export(Format.GEOJSON));
        assertThat(map.get("type").asText()).isEqualTo("FeatureCollection");
        assertThat(map.get("features")).hasSize(1);
        JsonNode feature = map.get("features").get(0);
        assertThat(feature.get("geometry").toString()).isEqualTo("{\"type\":\"Point\",\"coordinates\":[22.2,13.46]}");
        assertThat(feature.get("properties").get("type").asText()).isEqualTo("ATTACK");
        assertThat(feature.get("properties").get("fatalitiesBest").asInt()).isEqualTo(12);
    }

    @Test
    void aFileIsReplacedOnlyByAWholeOne(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("events.csv");
        Files.writeString(file, "old");
        assertThat(new Export(chronicle).toFile(Format.CSV, file)).isEqualTo(2);
        assertThat(file).content().startsWith("event,type,");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFailureLeavesTheOldFileAndNoHalfOne(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("events.csv"), "old");
        chronicle.close();
        assertThatThrownBy(() -> new Export(chronicle).toFile(Format.CSV, file))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFolderThatIsMissingIsSaid(@TempDir Path folder) {
        Path file = folder.resolve("none").resolve("events.csv");
        assertThatThrownBy(() -> new Export(chronicle).toFile(Format.CSV, file))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("none")
                .hasMessageContaining("folder that exists");
    }

    @Test
    void aStreamThatFailsIsSaid() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> new Export(chronicle).to(Format.GEOJSON, full))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("No space left");
    }

    @Test
    void anUnknownFormatNamesThoseThatThereAre() {
        assertThatThrownBy(() -> Format.of("xml")).hasMessageContaining("jsonl, csv, claims-csv, geojson");
        assertThat(Format.of("claims-csv")).isEqualTo(Format.CLAIMS_CSV);
    }
}
