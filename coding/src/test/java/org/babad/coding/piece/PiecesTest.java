package org.babad.coding.piece;

import static org.assertj.core.api.Assertions.assertThat;

import org.babad.coding.plain.PlainAnalyser;
import org.babad.model.Article;
import org.junit.jupiter.api.Test;

class PiecesTest {

    @Test
    void gluedWordsAndFiguresComeApart() {
        assertThat(pieces("sejakKamis(9/11)pada13Juni").list())
                .extracting(Piece::norm)
                .containsExactly("sejak", "kamis", "(", "9", "/", "11", ")", "pada", "13", "juni");
    }

    @Test
    void piecesCutTheirOwnTextAndKnowTheirToken() {
        String text = "Su-35 dan T-72 pukul 05.30 WIT, é́a 😀b";
        Pieces pieces = pieces(text);
        for (Piece piece : pieces.list()) {
            assertThat(pieces.sentence().tokens().get(piece.token()).span().contains(piece.span()))
                    .isTrue();
        }
        for (int token = 0; token < pieces.sentence().tokens().size(); token++) {
            assertThat(pieces.get(pieces.ofToken(token)).token()).isEqualTo(token);
        }
    }

    private static Pieces pieces(String text) {
        return Pieces.of(
                PlainAnalyser.analyse(Article.of("a", text).build()).sentences().get(0));
    }
}
