package org.babad.coding.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.babad.knowledge.table.Row;
import org.babad.model.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example and the counter-example of every row of the cue tables. */
class RuleExamplesTest {

    static Stream<Row> cues() {
        return Lexicon.rules().stream().filter(row -> !row.file().endsWith("relays.tsv"));
    }

    static Stream<Row> relays() {
        return Lexicon.rules().stream().filter(row -> row.file().endsWith("relays.tsv"));
    }

    @ParameterizedTest
    @MethodSource("cues")
    void theExampleNamesItsSpeaker(Row row) {
        String example = row.cell(2);
        Said said = Said.in(plain(example));
        assertThat(said.attributions().statements())
                .as(row.file() + " line " + row.line())
                .extracting(s -> s.source().name())
                .contains(bracketed(example));
    }

    @ParameterizedTest
    @MethodSource("cues")
    void theCounterExampleReportsNothing(Row row) {
        List<Statement> statements = Said.in(row.cell(3)).attributions().statements();
        assertThat(statements).as(row.file() + " line " + row.line()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("relays")
    void theExampleNamesItsMedium(Row row) {
        Said said = Said.in(plain(row.cell(2)));
        Sentence sentence = said.document().sentences().get(0);
        assertThat(said.attributions().via(sentence, 0, 1))
                .as(row.file() + " line " + row.line())
                .extracting(r -> r.name())
                .contains(bracketed(row.cell(2)));
    }

    @ParameterizedTest
    @MethodSource("relays")
    void theCounterExampleNamesNoMedium(Row row) {
        Said said = Said.in(row.cell(3));
        Sentence sentence = said.document().sentences().get(0);
        assertThat(said.attributions().via(sentence, 0, 1))
                .as(row.file() + " line " + row.line())
                .isEmpty();
    }

    private static String plain(String example) {
        return example.replace("[", "").replace("]", "");
    }

    private static String bracketed(String example) {
        return example.substring(example.indexOf('[') + 1, example.indexOf(']'));
    }
}
