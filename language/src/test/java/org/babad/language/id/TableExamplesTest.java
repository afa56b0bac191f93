package org.babad.language.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Article;
import org.babad.model.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples and counter-examples that the tables carry. */
class TableExamplesTest {

    private static final Indonesian INDONESIAN = Indonesian.load();

    private static List<Sentence> sentences(String text) {
        return INDONESIAN.analyse(Article.of("a", text).build()).sentences();
    }

    static List<Row> abbreviations() {
        return Table.read(Indonesian.class, "abbreviations.tsv", 3);
    }

    @ParameterizedTest
    @MethodSource("abbreviations")
    void anAbbreviationKeepsItsStop(Row row) {
        assertThat(sentences(row.cell(2))).flatExtracting(Sentence::tokens).anyMatch(token -> token.text()
                .equalsIgnoreCase(row.cell(0) + "."));
        assertThat(sentences(row.cell(2))).hasSize(row.cell(2).contains(". Warga pulang.") ? 2 : 1);
        if (!row.cell(3).isEmpty()) {
            assertThat(sentences(row.cell(3))).hasSize(2);
        }
    }

    static List<Row> furniture() {
        return Table.read(Indonesian.class, "furniture.tsv", 3);
    }

    @ParameterizedTest
    @MethodSource("furniture")
    void furnitureGivesNoSentence(Row row) {
        assertThat(sentences("Pasukan mundur.\n" + row.cell(2) + "\n")).hasSize(1);
    }
}
