package org.babad.language.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.babad.model.Article;
import org.babad.model.Name;
import org.babad.model.Relation;
import org.babad.model.Sentence;
import org.babad.model.Syntax;
import org.babad.model.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain sentences are tagged, parsed and named as a reader would, and any sentence has its one tree. */
class GrammarTest {

    private static final Indonesian INDONESIAN = Indonesian.load();

    private static Sentence sentence(String text) {
        return INDONESIAN.analyse(Article.of("a", text).build()).sentences().get(0);
    }

    private static List<String> names(String text) {
        List<String> out = new ArrayList<>();
        for (Name name : sentence(text).names()) {
            out.add(name.type().label() + " " + name.span().cut(text));
        }
        return out;
    }

    @Test
    void theSubjectOfAnActiveVerbAndItsObjectAreFound() {
        Syntax syntax = sentence("Tentara menyerang desa itu.").syntax().orElseThrow();
        assertThat(syntax.tag(0)).isEqualTo(Tag.NOUN);
        assertThat(syntax.tag(1)).isEqualTo(Tag.VERB);
        assertThat(syntax.relation(1)).isEqualTo(Relation.ROOT);
        assertThat(syntax.head(0)).isEqualTo(1);
        assertThat(syntax.relation(0)).isEqualTo(Relation.NSUBJ);
        assertThat(syntax.relation(2)).isEqualTo(Relation.OBJ);
    }

    @Test
    void thePassiveSubjectIsTold() {
        Syntax syntax =
                sentence("Jembatan itu dihancurkan oleh tentara.").syntax().orElseThrow();
        assertThat(syntax.relation(0)).isEqualTo(Relation.NSUBJ_PASS);
    }

    @Test
    void namesOfPersonsAndPlacesAreFound() {
        assertThat(names("Gubernur Hartono Wijaya tiba di Surabaya kemarin."))
                .contains("PER Hartono Wijaya", "LOC Surabaya");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everySentenceHasItsTreeAndItsNamesCutTheirOwnText(long seed) {
        List<String> pieces = List.of(
                "Pasukan",
                "mundur",
                "dari",
                "Kyiv",
                ".",
                ",",
                "(",
                ")",
                "\"",
                "dan",
                "PBB",
                "9/11/2022",
                "-nya",
                "😀",
                "\ud83d",
                "ﷺ",
                "...",
                "A",
                "yang",
                "1.500");
        Random random = new Random(seed);
        List<List<String>> sentences = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            List<String> words = new ArrayList<>();
            for (int size = 1 + random.nextInt(40); size > 0; size--) {
                words.add(pieces.get(random.nextInt(pieces.size())));
            }
            sentences.add(words);
        }
        for (Sentence sentence : INDONESIAN.pretokenised("a", sentences).sentences()) {
            assertThat(sentence.syntax()).isPresent();
            for (Name name : sentence.names()) {
                assertThat(name.span().start())
                        .isEqualTo(sentence.tokens().get(name.from()).span().start());
                assertThat(name.span().end())
                        .isEqualTo(sentence.tokens().get(name.to() - 1).span().end());
            }
        }
    }

    @Test
    void whatIsTooLongForASentenceHasNoTree() {
        List<String> words = java.util.Collections.nCopies(2001, "kata");
        assertThat(INDONESIAN
                        .pretokenised("a", List.of(words))
                        .sentences()
                        .get(0)
                        .syntax())
                .isEmpty();
    }

    @Test
    void withoutModelsThereIsNoGrammar() {
        Article article = Article.of("a", "Warga pergi ke Surabaya.").build();
        Sentence sentence =
                Indonesian.withoutModels().analyse(article).sentences().get(0);
        assertThat(sentence.syntax()).isEmpty();
        assertThat(sentence.names()).isEmpty();
    }
}
