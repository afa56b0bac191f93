package org.babad.coding.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.babad.coding.plain.PlainAnalyser;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.Published;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pattern reads its own example. */
class PatternTableTest {

    private static final TimeTagger TAGGER = TimeTagger.indonesian();

    static Stream<Row> patterns() {
        return Table.read(TimeTagger.class, "id/patterns.tsv", 6).stream();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void readsItsExample(Row row) {
        Document document = PlainAnalyser.analyse(Article.of("a", "Kapal itu tiba " + row.cell(3) + ".")
                .published(Published.on(LocalDate.parse(row.cell(4)), Published.Origin.GIVEN))
                .build());
        List<TimeMention> mentions =
                TAGGER.tag(document).sentences().stream().flatMap(List::stream).toList();
        TimeMention last = mentions.get(mentions.size() - 1);
        assertThat(code(last.days())).as(row.cell(3)).isEqualTo(row.cell(5));
    }

    private static String code(Optional<Days> days) {
        return days.map(d -> d.isOneDay() ? d.from().toString() : d.from() + ".." + d.to())
                .orElse("-");
    }
}
