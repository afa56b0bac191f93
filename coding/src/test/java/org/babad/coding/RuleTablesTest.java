package org.babad.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.junit.jupiter.api.Test;

/**
 * Every table of the coder either has an example and a counter-example in each row, which a test of its package runs, or stands
 * below with what it has instead. A new table without examples fails here.
 */
class RuleTablesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/babad/coding");

    /** Where the example and the counter-example stand, counted from 0. */
    private static final Map<String, List<Integer>> WITH_EXAMPLES = Map.ofEntries(
            Map.entry("attribution/id/cues.tsv", List.of(2, 3)),
            Map.entry("attribution/id/relays.tsv", List.of(2, 3)),
            Map.entry("frame/id/words.tsv", List.of(2, 3)),
            Map.entry("party/id/captives.tsv", List.of(2, 3)),
            Map.entry("party/id/heads.tsv", List.of(4, 5)),
            Map.entry("party/id/rebels.tsv", List.of(2, 3)),
            Map.entry("party/id/relations.tsv", List.of(2, 3)),
            Map.entry("quantity/id/grammar.tsv", List.of(2, 3)),
            Map.entry("status/id/grammar.tsv", List.of(2, 3)),
            Map.entry("status/id/status.tsv", List.of(3, 4)),
            Map.entry("time/id/grammar.tsv", List.of(2, 3)),
            Map.entry("trigger/id/grammar.tsv", List.of(2, 3)),
            Map.entry("trigger/id/light.tsv", List.of(2, 3)),
            Map.entry("trigger/id/means.tsv", List.of(2, 3)),
            Map.entry("trigger/id/triggers.tsv", List.of(5, 6)));

    /** Tables of single words whose test makes both sentences of each row itself. */
    private static final Set<String> MADE_BY_THE_TEST =
            Set.of("quantity/id/harm.tsv", "quantity/id/qualifiers.tsv", "quantity/id/units.tsv");

    /** An example in each row, but no counter-example. */
    private static final Set<String> EXAMPLES_ONLY = Set.of("time/id/patterns.tsv");

    /** Words and names that are facts, asked for by rules that have examples of their own. */
    private static final Set<String> FACTS = Set.of(
            "attribution/id/media.tsv",
            "number/id/numerals.tsv",
            "party/given-names.tsv",
            "quantity/id/ones.tsv",
            "time/id/words.tsv",
            "trigger/id/words.tsv");

    /** Still without examples in some rows or all; tested by sentences of their package's tests only. */
    private static final Set<String> WITHOUT =
            Set.of("attribution/id/words.tsv", "party/id/words.tsv", "place/id/place-words.tsv", "time/id/context.tsv");

    /** Learned, not written. */
    private static final Set<String> LEARNED =
            Set.of("id/slot-calibration.tsv", "judge/id/calibration.tsv", "quantity/id/weights.tsv");

    @Test
    void everyTableIsAccountedFor() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<String> tables = files.map(file -> RESOURCES.relativize(file).toString())
                    .filter(name -> name.endsWith(".tsv"))
                    .toList();
            List<String> known = Stream.of(
                            WITH_EXAMPLES.keySet(), MADE_BY_THE_TEST, EXAMPLES_ONLY, FACTS, WITHOUT, LEARNED)
                    .flatMap(Set::stream)
                    .toList();
            assertThat(known).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(tables);
        }
    }

    @Test
    void everyRuleHasItsExampleAndCounterExample() {
        WITH_EXAMPLES.forEach((table, cells) -> {
            for (Row row : Table.read(RuleTablesTest.class, table, 2)) {
                assertThat(cells).as(table + " line " + row.line()).allSatisfy(cell -> assertThat(row.cell(cell))
                        .isNotBlank());
            }
        });
    }
}
