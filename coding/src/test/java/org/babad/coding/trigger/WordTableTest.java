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
import org.babad.model.Token;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every light verb and every means of attack is found in its example and not in its counter-example. */
class WordTableTest {

    private static final Indonesian LANGUAGE = Indonesian.withoutModels();
    private static final TriggerTagger TAGGER = TriggerTagger.load();

    @TestFactory
    Stream<DynamicTest> lightVerbs() {
        return Table.read(TriggerTagger.class, "id/light.tsv", 4).stream()
                .map(row -> DynamicTest.dynamicTest(row.line() + " " + row.cell(1), () -> {
                    assertThat(holds(row, row.cell(2))).as(row.cell(2)).isTrue();
                    assertThat(holds(row, row.cell(3))).as(row.cell(3)).isFalse();
                }));
    }

    private static boolean holds(Row row, String text) {
        WordTest test = WordTest.parse(row.cell(1));
        List<Token> tokens = sentence(text).tokens();
        return tokens.stream().anyMatch(test::accepts);
    }

    @TestFactory
    Stream<DynamicTest> means() {
        return Table.read(TriggerTagger.class, "id/means.tsv", 4).stream()
                .map(row -> DynamicTest.dynamicTest(row.line() + " " + row.cell(0), () -> {
                    assertThat(types(row.cell(2))).contains(EventType.valueOf(row.cell(0)));
                    assertThat(types(row.cell(3))).containsOnly(EventType.ATTACK);
                }));
    }

    private static List<EventType> types(String text) {
        return TAGGER.tag(sentence(text)).stream().map(Trigger::type).toList();
    }

    private static Sentence sentence(String text) {
        return LANGUAGE.analyse(Article.of("row", text).build()).sentences().get(0);
    }
}
