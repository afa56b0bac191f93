package org.babad.coding.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.babad.knowledge.table.Table;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Sentence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every class of function words has a word in its example and none in its counter-example. */
class GrammarWordsTest {

    private static final Indonesian LANGUAGE = Indonesian.withoutModels();

    @TestFactory
    Stream<DynamicTest> everyClass() {
        return Table.read(GrammarWords.class, "id/words.tsv", 4).stream()
                .map(row -> DynamicTest.dynamicTest(row.cell(0), () -> {
                    assertThat(words(row.cell(2))).containsAnyElementsOf(row.list(1));
                    assertThat(words(row.cell(3))).doesNotContainAnyElementsOf(row.list(1));
                }));
    }

    private static List<String> words(String text) {
        Sentence sentence =
                LANGUAGE.analyse(Article.of("row", text).build()).sentences().get(0);
        return sentence.tokens().stream().map(t -> t.norm()).toList();
    }
}
