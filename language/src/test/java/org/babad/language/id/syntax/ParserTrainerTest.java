package org.babad.language.id.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.babad.language.cluster.Clusters;
import org.babad.language.id.Indonesian;
import org.babad.language.id.Lexicon;
import org.babad.language.id.clue.ClueMaker;
import org.babad.language.id.clue.Clues;
import org.babad.language.linear.ModelReader;
import org.babad.language.linear.ModelWriter;
import org.babad.model.Relation;
import org.babad.model.Syntax;
import org.babad.model.Tag;
import org.junit.jupiter.api.Test;

/** The parser learns a handful of trees by heart, and learns them the same way twice. */
class ParserTrainerTest {

    private static final Indonesian LANGUAGE = Indonesian.withoutModels();
    private static final ClueMaker CLUES = ClueMaker.with(Lexicon.load(), Clusters.none(3));
    private static final Tag[] TAGS = {Tag.NOUN, Tag.VERB, Tag.NOUN, Tag.PUNCT};
    private static final List<List<String>> SENTENCES =
            List.of(List.of("Milisi", "menyerang", "desa", "."), List.of("Warga", "meninggalkan", "kota", "."));

    private static Clues clues(List<String> words) {
        return CLUES.of(
                LANGUAGE.pretokenised("a", List.of(words)).sentences().get(0).tokens());
    }

    private static byte[] learn() {
        ParserTrainer trainer = new ParserTrainer(new ParserTrainer.Settings(1, 4, 6, 10, 0.1));
        Relation[] relations = {Relation.NSUBJ, Relation.ROOT, Relation.OBJ, Relation.PUNCT};
        for (List<String> words : SENTENCES) {
            trainer.add(new ParserTrainer.Lesson(clues(words), TAGS, new int[] {1, 4, 1, 1}, relations, 0));
        }
        ModelWriter out = new ModelWriter("two trees");
        trainer.train(0, out);
        return out.bytes();
    }

    @Test
    void learnsSubjectAndObject() {
        Parser parser = Parser.read(new ModelReader("two trees", learn()));
        Syntax syntax = parser.parse(clues(SENTENCES.get(0)), TAGS);
        assertThat(syntax.head(0)).isEqualTo(1);
        assertThat(syntax.relation(0)).isEqualTo(Relation.NSUBJ);
        assertThat(syntax.head(1)).isEqualTo(Syntax.ROOT);
        assertThat(syntax.relation(2)).isEqualTo(Relation.OBJ);
    }

    @Test
    void theSameTreesGiveTheSameBytes() {
        assertThat(learn()).isEqualTo(learn());
    }
}
