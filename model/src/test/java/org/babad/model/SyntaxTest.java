package org.babad.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A sentence's grammar is one tree, and its names lie side by side. */
class SyntaxTest {

    private static final String TEXT = "Warga desa pergi";

    private static Token token(int start, int end) {
        String word = TEXT.substring(start, end);
        return new Token(new Span(start, end), word, NormalForm.of(word), Form.bare(NormalForm.of(word)));
    }

    private static Syntax tree(int... heads) {
        return new Syntax(Arrays.stream(heads)
                .mapToObj(h -> new Syntax.Node(Tag.NOUN, h, h < 0 ? Relation.ROOT : Relation.DEP))
                .toList());
    }

    private static Sentence sentence(Optional<Syntax> syntax, List<Name> names) {
        List<Token> tokens = List.of(token(0, 5), token(6, 10), token(11, 16));
        return new Sentence(0, 0, new Span(0, TEXT.length()), tokens, syntax, names);
    }

    private static Name name(int from, int to) {
        return new Name(Name.Type.PLACE, from, to, new Span(0, 5));
    }

    @Test
    void everyTokenHangsOnTheOneRoot() {
        assertThat(tree(2, 0, Syntax.ROOT).head(1)).isZero();
        assertThat(tree()).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> tree(1, 0, Syntax.ROOT));
        assertThatIllegalArgumentException().isThrownBy(() -> tree(Syntax.ROOT, Syntax.ROOT));
        assertThatIllegalArgumentException().isThrownBy(() -> tree(1, 2, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> tree(3, 2, Syntax.ROOT));
        assertThatIllegalArgumentException().isThrownBy(() -> tree(0, Syntax.ROOT));
    }

    @Test
    void onlyTheRootIsRelatedAsRoot() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Syntax.Node(Tag.VERB, 0, Relation.ROOT));
        assertThatIllegalArgumentException().isThrownBy(() -> new Syntax.Node(Tag.VERB, Syntax.ROOT, Relation.OBJ));
    }

    @Test
    void aSentenceHasANodeForEachToken() {
        assertThat(sentence(Optional.of(tree(1, 2, Syntax.ROOT)), List.of()).syntax())
                .isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> sentence(Optional.of(tree(Syntax.ROOT)), List.of()));
    }

    @Test
    void namesDoNotOverlap() {
        assertThat(sentence(Optional.empty(), List.of(name(0, 1), name(1, 3))).names())
                .hasSize(2);
        for (List<Name> wrong : List.of(List.of(name(0, 2), name(1, 3)), List.of(name(2, 4)))) {
            assertThatIllegalArgumentException().isThrownBy(() -> sentence(Optional.empty(), wrong));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> name(2, 2));
    }

    @Test
    void relationsAreReadByTheirLabels() {
        assertThat(Relation.of("nsubj:pass")).contains(Relation.NSUBJ_PASS);
        assertThat(Relation.of("nsubj:outer")).contains(Relation.NSUBJ);
        assertThat(Relation.of("dobj")).isEmpty();
        assertThat(Relation.NSUBJ_PASS.universal()).isEqualTo(Relation.NSUBJ);
        assertThat(Relation.ACL.universal()).isEqualTo(Relation.ACL);
    }
}
