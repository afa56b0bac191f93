package org.babad.language.conllu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.Form;
import org.babad.model.Name;
import org.babad.model.Relation;
import org.babad.model.Sentence;
import org.babad.model.Span;
import org.babad.model.Syntax;
import org.babad.model.Syntax.Node;
import org.babad.model.Tag;
import org.babad.model.Token;
import org.babad.model.Voice;
import org.junit.jupiter.api.Test;

class ConlluWriterTest {

    private static final Indonesian INDONESIAN = Indonesian.load();

    private static List<String> conllu(Document document) {
        List<String> lines = new ArrayList<>();
        ConlluWriter writer = new ConlluWriter(lines::add);
        writer.begin(document.article().id());
        document.sentences().forEach(sentence -> writer.write(sentence, 0));
        return lines;
    }

    private static Sentence sentence() {
        Form shoot = new Form("tembak", List.of("di"), List.of("i"), Voice.PASSIVE, false);
        List<Token> tokens = List.of(
                new Token(new Span(0, 4), "Kota", "kota", Form.bare("kota")),
                new Token(new Span(5, 9), "Lani", "lani", Form.bare("lani")),
                new Token(new Span(10, 19), "ditembaki", "ditembaki", shoot));
        return new Sentence(
                0,
                0,
                new Span(0, 19),
                tokens,
                Optional.of(new Syntax(List.of(
                        new Node(Tag.NOUN, 2, Relation.NSUBJ_PASS),
                        new Node(Tag.PROPN, 0, Relation.NMOD),
                        new Node(Tag.VERB, Syntax.ROOT, Relation.ROOT)))),
                List.of(new Name(Name.Type.PLACE, 0, 2, new Span(0, 9))));
    }

    @Test
    void aRowSaysAllThatIsKnown() {
        List<String> lines = new ArrayList<>();
        ConlluWriter writer = new ConlluWriter(lines::add);
        writer.begin("a 1\n");
        writer.write(sentence(), 100);
        assertThat(lines)
                .containsExactly(
                        "# newdoc id = a 1",
                        "# newpar",
                        "# sent_id = a 1-1",
                        "# text = Kota Lani ditembaki",
                        "1\tKota\tkota\tNOUN\t_\tNumber=Sing\t3\tnsubj:pass\t_\tStart=100|End=104|Name=B-LOC",
                        "2\tLani\tLani\tPROPN\t_\t_\t1\tnmod\t_\tStart=105|End=109|Name=I-LOC",
                        "3\tditembaki\ttembak\tVERB\t_\tVoice=Pass\t0\troot\t_\tStart=110|End=119|Morf=di+tembak+i",
                        "");
        assertThat(ConlluCheck.faults(lines)).isEmpty();
    }

    @Test
    void whatIsWrittenOfAnyArticleIsConllu() {
        Document document = INDONESIAN.verbatim(Article.of(
                        "a",
                        "Pasukan itu menembaki kota (pukul 20.40 WIB).\n\n\"Kami menang! Mereka kalah,\" ujar Jend. Hartono…\n"
                                + "😀\ud83d ﷺ | _ \u00a0 # 5-10% rumah2an")
                .build());
        List<String> lines = conllu(document);
        assertThat(ConlluCheck.faults(lines)).isEmpty();
        assertThat(lines).filteredOn(line -> line.equals("# newpar")).hasSize(3);
    }

    @Test
    void everyTokenThatWasCutAlreadyGivesOneRow() throws IOException {
        String given =
                "Presiden\tO\nWidodo\tB-PER\n#damai\tO\n\n\n \n#\tO\n, PUNCT O\n\u00a0\tO\n\tO\nGlued Words\tO\n";
        TokenLines reader = new TokenLines(new BufferedReader(new StringReader(given)));
        List<List<String>> sentences = new ArrayList<>();
        for (List<String> next = reader.next(); !next.isEmpty(); next = reader.next()) {
            sentences.add(next);
        }
        assertThat(sentences)
                .containsExactly(
                        List.of("Presiden", "Widodo", "#damai"), List.of("#", ",", "\u00a0", "_", "Glued Words"));
        Document document = INDONESIAN.pretokenised("set", sentences);
        List<String> lines = conllu(document);
        assertThat(lines.stream().filter(line -> line.contains("\t")).map(line -> line.split("\t")[1]))
                .containsExactlyElementsOf(
                        sentences.stream().flatMap(List::stream).toList());
        document.sentences().forEach(s -> s.tokens()
                .forEach(token ->
                        assertThat(token.span().cut(document.article().text())).isEqualTo(token.text())));
    }

    @Test
    void theCheckerSeesWhatIsWrong() {
        assertThat(ConlluCheck.faults(
                        List.of("# text = a b", "1\ta\t_\t_\t_\t_\t2\t_\t_\t_", "2\tb\t_\t_\t_\t_\t1\t_\t_\t_", "")))
                .containsExactly("a circle from token 1");
        assertThat(ConlluCheck.faults(List.of("# text = a", "2\ta\t_\t_\t_\t_\t_\t_\t_\t_", "")))
                .containsExactly("id 2 of token 1");
        assertThat(ConlluCheck.faults(List.of("# text = b", "1\ta\t_\t_\t_\t_\t_\t_\t_\t_", "")))
                .singleElement()
                .asString()
                .contains("forms");
    }
}
