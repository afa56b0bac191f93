package org.babad.bench.train.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.babad.bench.language.Treebank.Surface;
import org.babad.bench.language.Treebank.Tree;
import org.babad.bench.language.Treebank.Word;
import org.babad.model.Tag;
import org.junit.jupiter.api.Test;

/** The old annotation of GSD is brought to today's as the documentation says. */
class OldAnnotationTest {

    private static Word word(String form, String upos, int head, String relation) {
        return new Word(form, "_", upos, head, relation, "_");
    }

    @Test
    void relationsGetTodaysNames() {
        List<Word> tree = OldRelations.of(List.of(
                word("Gereja", "NOUN", 2, "nsubjpass"),
                word("dibangun", "VERB", 0, "root"),
                word("oleh", "ADP", 4, "case"),
                word("warga", "NOUN", 2, "nmod"),
                word("desa", "NOUN", 4, "nmod")));
        assertThat(tree).extracting(Word::relation).containsExactly("nsubj:pass", "root", "case", "obl:agent", "nmod");
    }

    @Test
    void conjunctionsHangOnTheConjunctThatFollows() {
        List<Word> tree = OldRelations.of(List.of(
                word("beras", "NOUN", 0, "root"),
                word(",", "PUNCT", 1, "punct"),
                word("jagung", "NOUN", 1, "conj"),
                word("dan", "CONJ", 1, "cc"),
                word("gula", "NOUN", 1, "conj")));
        assertThat(tree).extracting(Word::head).containsExactly(0, 3, 1, 5, 1);
    }

    @Test
    void functionWordsMayHaveWhatTodaysTreebankGivesThem() {
        OldTags tags = new OldTags();
        for (String tag : List.of("AUX", "AUX", "SCONJ")) {
            tags.learn(List.of(word("akan", tag, 0, "root"), word("kota", "NOUN", 1, "obj")));
        }
        assertThat(tags.of(word("Akan", "ADV", 1, "advmod"))).containsExactlyInAnyOrder(Tag.AUX, Tag.SCONJ);
        assertThat(tags.of(word("kota", "PROPN", 1, "obj"))).containsExactly(Tag.PROPN);
        assertThat(tags.of(word("adalah", "VERB", 1, "cop"))).containsExactly(Tag.AUX);
        assertThat(tags.of(word("dan", "CONJ", 1, "cc"))).containsExactly(Tag.CCONJ);
    }

    @Test
    void aTokenOfSeveralWordsIsTheOneWhoseHeadIsOutside() {
        Word house = word("rumah", "NOUN", 3, "nsubj");
        Word owner = word("nya", "PRON", 1, "nmod:poss");
        Tree tree = new Tree(List.of(
                new Surface("rumahnya", true, List.of(house, owner)),
                new Surface("terbakar", true, List.of(word("terbakar", "VERB", 0, "root")))));
        Trees.Flat flat = Trees.bySurface(tree);
        assertThat(flat.words()).containsExactly("rumahnya", "terbakar");
        assertThat(flat.nodes()).extracting(Word::upos).containsExactly("NOUN", "VERB");
        assertThat(flat.nodes()).extracting(Word::head).containsExactly(2, 0);
    }
}
