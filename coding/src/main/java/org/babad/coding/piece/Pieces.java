package org.babad.coding.piece;

import java.util.ArrayList;
import java.util.List;
import org.babad.model.NormalForm;
import org.babad.model.Sentence;
import org.babad.model.Span;
import org.babad.model.Token;

/**
 * The pieces of one sentence in order. A run of letters ends where a small letter meets a capital, so that words glued
 * together by a lost space ("sejakKamis") come apart. Immutable; made in time linear in the sentence.
 *
 * @param sentence the sentence they cut
 * @param list the pieces
 */
public record Pieces(Sentence sentence, List<Piece> list) {

    public Pieces {
        list = List.copyOf(list);
    }

    /** The pieces of {@code sentence}. */
    public static Pieces of(Sentence sentence) {
        List<Piece> out = new ArrayList<>(sentence.tokens().size() + 8);
        for (int i = 0; i < sentence.tokens().size(); i++) {
            cut(i, sentence.tokens().get(i), out);
        }
        return new Pieces(sentence, out);
    }

    /** How many there are. */
    public int size() {
        return list.size();
    }

    /** The piece at {@code index}. */
    public Piece get(int index) {
        return list.get(index);
    }

    /** The normal form at {@code index}; the empty string outside the sentence. */
    public String norm(int index) {
        return index >= 0 && index < list.size() ? list.get(index).norm() : "";
    }

    /** Whether the pieces at {@code index} and before it touch, with no space between. */
    public boolean touches(int index) {
        return index > 0
                && index < list.size()
                && list.get(index - 1).span().end() == list.get(index).span().start();
    }

    /** The index of the first piece of token {@code token} or after it. */
    public int ofToken(int token) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).token() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The characters from piece {@code from} to before piece {@code to}, as a span of the article's text. */
    public Span span(int from, int to) {
        return list.get(from).span().union(list.get(to - 1).span());
    }

    private static void cut(int index, Token token, List<Piece> out) {
        String text = token.text();
        int start = 0;
        while (start < text.length()) {
            int end = runEnd(text, start);
            if (!Character.isWhitespace(text.codePointAt(start))) {
                out.add(piece(index, token, start, end));
            }
            start = end;
        }
    }

    private static Piece piece(int index, Token token, int start, int end) {
        boolean whole = start == 0 && end == token.text().length();
        String text = token.text().substring(start, end);
        Piece.Kind kind = kind(text.codePointAt(0));
        Span span = new Span(token.span().start() + start, token.span().start() + end);
        return new Piece(
                index,
                span,
                kind,
                whole ? token.norm() : NormalForm.of(text),
                Character.isUpperCase(text.codePointAt(0)));
    }

    private static int runEnd(String text, int start) {
        int first = text.codePointAt(start);
        int at = start + Character.charCount(first);
        Piece.Kind kind = kind(first);
        int before = first;
        while (kind != Piece.Kind.MARK && at < text.length()) {
            int c = text.codePointAt(at);
            if (kind(c) != kind && !isInner(c) || Character.isLowerCase(before) && Character.isUpperCase(c)) {
                break;
            }
            before = c;
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isInner(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Piece.Kind kind(int c) {
        if (c >= '0' && c <= '9') {
            return Piece.Kind.DIGITS;
        }
        return Character.isLetter(c) ? Piece.Kind.WORD : Piece.Kind.MARK;
    }
}
