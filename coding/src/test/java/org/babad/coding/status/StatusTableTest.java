package org.babad.coding.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.language.Analyser;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.EventType;
import org.babad.model.Sentence;
import org.babad.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatusTableTest {

    private static final Analyser ANALYSER = Indonesian.withoutModels();
    private static final StatusTagger TAGGER = StatusTagger.indonesian();

    static Stream<Row> cues() {
        return Table.read(StatusTagger.class, "id/status.tsv", 5).stream();
    }

    @ParameterizedTest
    @MethodSource("cues")
    void aCueReachesItsExampleAndNotItsCounterExample(Row row) {
        assertThat(status(row.cell(3), EventType.ATTACK)).as(row.cell(3)).isEqualTo(Status.valueOf(row.cell(1)));
        assertThat(status(row.cell(4), EventType.ATTACK)).as(row.cell(4)).isEqualTo(Status.HAPPENED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kami tidak akan *menyerang* siapa pun. | DENIED",
                "*Perundingan* tidak akan dimulai pekan ini. | DENIED",
                "Mereka akan *menyerang* jika diganggu. | POSSIBLE",
                "Menurut tentara, mereka *menyerang* pos itu. | HAPPENED",
                "Tentara mengklaim telah *menyerang* pos itu. | HAPPENED"
            })
    void severalCuesTogether(String text, Status expected) {
        assertThat(status(text, EventType.ATTACK)).isEqualTo(expected);
    }

    private static Status status(String marked, EventType type) {
        int at = marked.indexOf('*');
        Sentence sentence = ANALYSER.analyse(
                        Article.of("a", marked.replace("*", "")).build())
                .sentences()
                .get(0);
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (sentence.tokens().get(i).span().start() == at) {
                return TAGGER.status(type, sentence, i, i + 1);
            }
        }
        throw new AssertionError("no trigger in " + marked);
    }
}
