package org.babad.coding.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.babad.coding.time.TimeTagger;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.language.Analyser;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the tables about numbers in a sentence where it holds, and in one where it must not. */
class QuantityTablesTest {

    private static final Analyser ANALYSER = Indonesian.withoutModels();
    private static final TimeTagger TIMES = TimeTagger.indonesian();
    private static final QuantityTagger TAGGER = QuantityTagger.indonesian();
    private static final Harm HARM = new Harm();

    static Stream<Row> rows(String table, int cells) {
        return Table.read(Harm.class, table, cells).stream();
    }

    static Stream<Row> qualifiers() {
        return rows("id/qualifiers.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("qualifiers")
    void aQualifierLimitsTheNumberBehindItAndNoOther(Row row) {
        String words = row.cell(0).replace(" - ", "-");
        assertThat(tag("Kapal itu mengangkut " + words + " 30 orang.")
                        .get(0)
                        .qualifier()
                        .name())
                .isEqualTo(row.cell(1));
        assertThat(tag("Ada 30 orang " + words + " pulau itu.").get(0).qualifier())
                .isEqualTo(Quantity.Qualifier.EXACT);
    }

    static Stream<Row> units() {
        return rows("id/units.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("units")
    void aNounBehindANumberSaysWhatIsCountedAndNotOneBeyondAComma(Row row) {
        List<QuantityMention> counted = tag("Mereka melihat 40 " + row.cell(0) + ".");
        if (row.cell(1).equals(Unit.NOTHING.name())) {
            assertThat(counted).isEmpty();
        } else {
            assertThat(counted).extracting(m -> m.unit().name()).containsExactly(row.cell(1));
        }
        assertThat(tag("Mereka melihat 40, " + row.cell(0) + "."))
                .extracting(QuantityMention::unit)
                .allMatch(unit -> unit == Unit.UNKNOWN);
    }

    static Stream<Row> harms() {
        return rows("id/harm.tsv", 3);
    }

    @ParameterizedTest
    @MethodSource("harms")
    void aWordOfHarmHoldsOfTheNumberOnItsSideOnly(Row row) {
        boolean before = row.cell(2).equals("BEFORE");
        String number = "40 orang";
        String right = before ? number + " " + row.cell(0) : row.cell(0) + " " + number;
        String wrong = before ? row.cell(0) + " " + number : number + " " + row.cell(0);
        assertThat(harm("Kemarin " + right + " kota itu.")).isEqualTo(row.cell(1));
        boolean both =
                harms().filter(other -> other.cell(0).equals(row.cell(0))).count() > 1;
        assertThat(harm("Kemarin " + wrong + " kota itu.")).isEqualTo(both ? row.cell(1) : "-");
    }

    private static String harm(String text) {
        Document document = document(text);
        QuantityMention mention = tag(document).get(0);
        return HARM.kind(document.sentences().get(0).tokens(), mention, Integer.MAX_VALUE)
                .map(Quantity.Kind::name)
                .orElse("-");
    }

    private static Document document(String text) {
        return ANALYSER.analyse(Article.of("a", text).build());
    }

    private static List<QuantityMention> tag(String text) {
        return tag(document(text));
    }

    private static List<QuantityMention> tag(Document document) {
        return TAGGER.tag(document, TIMES.tag(document)).of(0);
    }
}
