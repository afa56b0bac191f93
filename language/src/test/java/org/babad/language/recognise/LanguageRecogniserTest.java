package org.babad.language.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Article;
import org.babad.model.Span;
import org.junit.jupiter.api.Test;

class LanguageRecogniserTest {

    private static final String INDONESIAN = "Polisi mengatakan bahwa korban tewas karena ledakan di kantor gubernur. ";
    private static final String ENGLISH = "The police said that the victims were killed by a blast at the office. ";
    /** Words that Indonesian and Malay share. */
    private static final String EITHER = "Serangan itu terjadi di selatan negara tersebut dan masih berlangsung.";

    private final LanguageRecogniser recogniser = LanguageRecogniser.load();

    private String of(String text) {
        return recogniser.recognise(Article.of("a", text).build()).orElse("");
    }

    private String declared(String language, String text) {
        return recogniser
                .recognise(Article.of("a", text).language(language).build())
                .orElse("");
    }

    /** {@code passages.tsv}; the tables were written with these in sight. */
    @Test
    void shortPassagesOfNewsAreInTheirLanguage() {
        List<Row> passages = Table.read(LanguageRecogniserTest.class, "passages.tsv", 2);
        List<Row> wrong = passages.stream()
                .filter(row -> !of(row.cell(1)).equals(row.cell(0)))
                .toList();
        assertThat(wrong).hasSizeLessThanOrEqualTo(1);
        assertThat(passages).hasSizeGreaterThan(100);
    }

    /** Written without the tables in sight; what is wrong here stays wrong, or it is held out no more. */
    @Test
    void malayAndIndonesianOnTheSameMattersAreToldApart() {
        List<Row> passages = Table.read(LanguageRecogniserTest.class, "malay-and-indonesian.tsv", 2);
        List<String> wrong = passages.stream()
                .filter(row -> !of(row.cell(1)).equals(row.cell(0)))
                .map(row -> row.cell(0) + " as " + of(row.cell(1)) + ": " + row.cell(1))
                .toList();
        assertThat(wrong).hasSizeLessThanOrEqualTo(5);
        assertThat(passages).hasSize(40);
    }

    @Test
    void passagesTogetherAreAnArticleOfTheirLanguage() {
        Map<String, String> articles = Table.read(LanguageRecogniserTest.class, "passages.tsv", 2).stream()
                .collect(Collectors.groupingBy(
                        row -> row.cell(0), Collectors.mapping(row -> row.cell(1), Collectors.joining("\n"))));
        articles.forEach((language, text) -> assertThat(of(text)).isEqualTo(language));
    }

    @Test
    void theLargerPartOfATextDecides() {
        assertThat(of(INDONESIAN.repeat(3) + ENGLISH)).isEqualTo("id");
        assertThat(of(INDONESIAN + ENGLISH.repeat(3))).isEqualTo("en");
    }

    @Test
    void theTextDecidesOverWhatThePageDeclares() {
        assertThat(declared("en", INDONESIAN)).isEqualTo("id");
        assertThat(declared("id", ENGLISH)).isEqualTo("en");
    }

    @Test
    void whatThePageDeclaresDecidesWhereTheTextDoesNot() {
        assertThat(declared("ms", EITHER)).isEqualTo("ms");
        assertThat(of(EITHER)).isEqualTo("id");
        assertThat(declared("ms", "Kharkiv, 12.30")).isEqualTo("ms");
        assertThat(of("Kharkiv, 12.30")).isEmpty();
    }

    @Test
    void aLanguageOfNoTableIsSaidToBeUnknown() {
        assertThat(of("Zorbak ultimen fretalik ponduru shasimel. ".repeat(10))).isEqualTo("und");
    }

    @Test
    void furnitureDoesNotCount() {
        String menu = ENGLISH.repeat(5);
        Article page = Article.of("a", menu + INDONESIAN)
                .furniture(List.of(new Span(0, menu.length())))
                .build();
        assertThat(recogniser.recognise(page)).contains("id");
    }

    @Test
    void marksApartFromTheirLettersAreTheSameWords() {
        String text = "Quân đội đã rút khỏi thành phố và không có người nào bị thương trong ngày này.";
        assertThat(of(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)))
                .isEqualTo("vi");
    }

    @Test
    void anyTextIsTaken() {
        assertThat(of("")).isEmpty();
        assertThat(of("\ud800 \udc00 -- - q- -q \u0000")).isEmpty();
        assertThat(of("q".repeat(1_000_000))).isEmpty();
    }
}
