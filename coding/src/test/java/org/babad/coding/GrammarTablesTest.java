package org.babad.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every class of small words shows one of its words in its example, and none in its counter-example. */
class GrammarTablesTest {

    static Stream<Row> classes() {
        return Stream.of(
                        "attribution/id/words.tsv",
                        "quantity/id/grammar.tsv",
                        "status/id/grammar.tsv",
                        "time/id/grammar.tsv",
                        "trigger/id/grammar.tsv")
                .flatMap(name -> Table.read(GrammarTablesTest.class, name, 2).stream())
                .filter(row -> row.cells().size() > 2);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void theExampleHasAWordOfTheClass(Row row) {
        assertThat(row.list(1)).as(row.file() + " line " + row.line()).anyMatch(word -> holds(row.cell(2), word));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void theCounterExampleHasNone(Row row) {
        assertThat(row.cell(3)).as(row.file() + " line " + row.line()).isNotEmpty();
        assertThat(row.list(1)).as(row.file() + " line " + row.line()).noneMatch(word -> holds(row.cell(3), word));
    }

    private static boolean holds(String sentence, String words) {
        return spaced(sentence).contains(spaced(words));
    }

    private static String spaced(String text) {
        List<String> pieces = Arrays.asList(text.toLowerCase(Locale.ROOT).split("(?<=\\W)|(?=\\W)"));
        return pieces.stream()
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .collect(Collectors.joining(" ", " ", " "));
    }
}
