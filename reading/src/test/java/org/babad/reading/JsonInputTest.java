package org.babad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.babad.model.Published;
import org.babad.reading.result.Reading;
import org.babad.reading.result.Reason;
import org.junit.jupiter.api.Test;

class JsonInputTest {

    @Test
    void oneObjectPrettyPrintedOrOnALine() {
        String line = "{\"id\": \"a1\", \"title\": \"Kota sepi\", \"published\": \"2024-02-03\", \"text\": \"Sepi.\","
                + " \"claims\": [{\"x\": \"}{\"}]}";
        assertThat(Pieces.article(line)).isEqualTo(Pieces.article(line.replace(", ", ",\n  ")));
        assertThat(Pieces.article(line).published().orElseThrow().origin()).isEqualTo(Published.Origin.GIVEN);
        assertThat(Pieces.article("{\n \"text\": \"Tanpa nama.\"\n}").id()).isEqualTo("memory");
    }

    @Test
    void aBrokenLineFailsAlone() {
        List<Reading> readings = Pieces.read(
                "{\"id\": \"a\", \"text\": \"Satu.\"}\n\n{\"id\": \"b\", \"text\": \n{\"text\": \"Tiga.\"}\n{\"id\": \"d\"}");
        assertThat(ids(readings)).containsExactly("a", "!memory line 3", "memory#4", "!memory line 5");
        assertThat(((Reading.Failed) readings.get(3)).line()).contains("\"text\" is missing");
    }

    @Test
    void aBrokenFirstLineFailsAlone() {
        assertThat(ids(Pieces.read("{\"id\": \"a\", \"tex\n{\"id\": \"b\", \"text\": \"Dua.\"}\n")))
                .containsExactly("!memory line 1", "b");
    }

    @Test
    void anArray() {
        assertThat(ids(Pieces.read("[{\"id\": \"a\", \"text\": \"Satu.\"},\n {\"text\": \"Dua.\"}]")))
                .containsExactly("a", "memory#2");
        List<Reading> cut = Pieces.read("[{\"id\": \"a\", \"text\": \"Satu.\"}, {\"id\": \"b\"");
        assertThat(ids(cut)).containsExactly("a", "!memory");
        assertThat(((Reading.Failed) cut.get(1)).reason()).isEqualTo(Reason.TRUNCATED);
    }

    @Test
    void equalIdsAreToldApartOrReported() {
        DistinctIds distinct = new DistinctIds();
        List<Reading> readings = Pieces.read(
                        "{\"id\": \"a\", \"text\": \"Satu.\"}\n{\"id\": \"a\", \"text\": \"Dua.\"}\n"
                                + "{\"id\": \"a\", \"text\": \"Satu.\"}\n{\"id\": \"a\", \"text\": \"Dua.\"}")
                .stream()
                .map(distinct)
                .toList();
        assertThat(ids(readings).get(0)).isEqualTo("a");
        assertThat(ids(readings).get(1)).matches("a~[0-9a-f]{8}");
        assertThat(ids(readings).subList(2, 4)).containsExactly("!memory line 3", "!memory line 4");
    }

    private static List<String> ids(List<Reading> readings) {
        return readings.stream()
                .map(r -> r instanceof Reading.Read read ? read.article().id() : "!" + r.where())
                .toList();
    }
}
