package org.babad.coding.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.EventType;
import org.babad.model.Sentence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the trigger tables does what its example says, and not what its counter-example says. */
class TriggerTableTest {

    private static final Indonesian LANGUAGE = Indonesian.withoutModels();
    private static final TriggerTagger TAGGER = TriggerTagger.load();

    @TestFactory
    Stream<DynamicTest> everyRuleGivesItsTypeInItsExampleOnly() {
        return Table.read(TriggerTagger.class, "id/triggers.tsv", 7).stream()
                .map(row ->
                        DynamicTest.dynamicTest(row.line() + " " + row.cell(0) + " " + row.cell(1), () -> check(row)));
    }

    private static void check(Row row) {
        EventType type = EventType.valueOf(row.cell(0));
        assertThat(rules(row.cell(5), type)).as(row.cell(5)).contains(row.line());
        assertThat(rules(row.cell(6), type)).as(row.cell(6)).doesNotContain(row.line());
    }

    private static List<Integer> rules(String text, EventType type) {
        return LANGUAGE.analyse(Article.of("rule", text).build()).sentences().stream()
                .flatMap(sentence -> triggers(sentence).stream())
                .filter(Trigger::supported)
                .filter(t ->
                        t.type() == type || type == EventType.ATTACK && t.type().isAttack())
                .map(Trigger::rule)
                .toList();
    }

    private static List<Trigger> triggers(Sentence sentence) {
        return TAGGER.tag(sentence);
    }
}
