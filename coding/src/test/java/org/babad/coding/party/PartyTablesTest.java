package org.babad.coding.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartyTablesTest {

    static Stream<Row> heads() {
        return rows("id/heads.tsv");
    }

    static Stream<Row> relations() {
        return rows("id/relations.tsv");
    }

    static Stream<Row> rebels() {
        return rows("id/rebels.tsv");
    }

    @ParameterizedTest
    @MethodSource("heads")
    void nounsDoAsTheirExampleSays(Row row) {
        List<PartyMention> mentions = Tagging.mentions(text(row.cell(4)));
        if (row.cell(0).equals("NONE")) {
            assertThat(mentions).isEmpty();
        } else {
            assertThat(mentions).isNotEmpty();
            assertThat(Tagging.sideAndRole(mentions.get(0).party())).isEqualTo(expected(row.cell(4)));
        }
    }

    @ParameterizedTest
    @MethodSource("heads")
    void nounsAreNotSeenInTheirCounterExample(Row row) {
        Head.Type type = Head.Type.valueOf(row.cell(0));
        boolean any = Tagging.mentions(row.cell(5)).stream()
                .anyMatch(m -> m.kind() == type.kind()
                        && Tagging.sideAndRole(m.party()).endsWith(row.cell(1)));
        assertThat(any).isFalse();
    }

    @ParameterizedTest
    @MethodSource({"relations", "rebels"})
    void rulesDoAsExampleAndCounterExampleSay(Row row) {
        for (String example : List.of(row.cell(2), row.cell(3))) {
            PartyMention first = Tagging.mentions(text(example)).get(0);
            assertThat(Tagging.sideAndRole(first.party())).as(example).isEqualTo(expected(example));
        }
    }

    private static Stream<Row> rows(String name) {
        return Table.read(PartyTagger.class, name, 4).stream();
    }

    private static String text(String example) {
        return example.split(" =>")[0] + ".";
    }

    private static String expected(String example) {
        return example.split("=> ")[1];
    }
}
