package org.babad.coding.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.babad.model.Sentence;
import org.babad.model.Token;
import org.babad.model.Voice;

/**
 * A sentence as the finders see it: its tokens asked by number, out of range being nothing rather than an error.
 *
 * @param sentence the sentence
 * @param lexicon the words that the answers go by
 */
record Line(Sentence sentence, Lexicon lexicon) {

    private static final Set<Voice> VERBAL = Set.of(Voice.ACTIVE, Voice.PASSIVE, Voice.INTRANSITIVE);
    private static final String QUOTES = "\"“”„«»";

    List<Token> tokens() {
        return sentence.tokens();
    }

    int size() {
        return sentence.tokens().size();
    }

    /** The normal form of the token {@code i}; empty outside the sentence. */
    String norm(int i) {
        return i >= 0 && i < size() ? sentence.tokens().get(i).norm() : "";
    }

    /** The kind of the cue at {@code i}; a capital inside a sentence makes a name of it (Warta Samudra). */
    Optional<CueKind> cue(int i) {
        boolean name = i > 0 && isCapitalised(i) && !isQuote(i - 1);
        return name ? Optional.empty() : lexicon.cue(norm(i));
    }

    String text(int i) {
        return i >= 0 && i < size() ? sentence.tokens().get(i).text() : "";
    }

    boolean is(WordClass wordClass, int i) {
        return lexicon.is(wordClass, norm(i));
    }

    boolean isComma(int i) {
        return text(i).equals(",");
    }

    boolean isQuote(int i) {
        return text(i).length() == 1 && QUOTES.contains(text(i));
    }

    boolean isWord(int i) {
        return i >= 0 && i < size() && sentence.tokens().get(i).isWord();
    }

    boolean isCapitalised(int i) {
        return i >= 0 && i < size() && sentence.tokens().get(i).isCapitalised();
    }

    /** Whether the token has a capital anywhere: eNCA, al-Ekhbariya. */
    boolean isNamed(int i) {
        return text(i).codePoints().anyMatch(Character::isUpperCase);
    }

    boolean isNumeric(int i) {
        return i >= 0 && i < size() && sentence.tokens().get(i).isNumeric();
    }

    /** Whether it is a lower-case verb by its affixes. */
    boolean isVerb(int i) {
        if (i < 0 || i >= size() || isCapitalised(i)) {
            return false;
        }
        Token token = tokens().get(i);
        return VERBAL.contains(token.form().voice()) && !token.form().nominal() && !is(WordClass.MEDIUM, i);
    }

    /** The number of the first comma, semicolon or quotation mark from {@code from} on; {@code limit} where there is none before. */
    int pieceEnd(int from, int limit) {
        int i = from;
        while (i < limit && !isBreak(i)) {
            i++;
        }
        return i;
    }

    /** The first token of the piece that {@code before} ends: what stands behind the last break. */
    int pieceStart(int before) {
        int i = before;
        while (i > 0 && !isBreak(i - 1)) {
            i--;
        }
        return i;
    }

    boolean isBreak(int i) {
        String text = text(i);
        return text.equals(",")
                || text.equals(";")
                || text.equals(":")
                || text.equals("--")
                || isDash(text)
                || isQuote(i);
    }

    private static boolean isDash(String text) {
        return text.equals("–") || text.equals("—");
    }
}
