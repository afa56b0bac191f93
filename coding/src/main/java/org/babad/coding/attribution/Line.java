package org.babad.coding.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.babad.model.Form;
import org.babad.model.Sentence;
import org.babad.model.Token;
import org.babad.model.Voice;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the finders see it: what each token is, looked up once. Asked by number; out of range is nothing rather than an error.
 * Immutable.
 */
final class Line {

    /** No search looks further than this many tokens from where it starts, so that no sentence costs more than its length. */
    static final int SIGHT = 120;

    private static final String QUOTES = "\"“”„«»";
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "--", "–", "—");
    private static final Set<Voice> VERBAL = Set.of(Voice.ACTIVE, Voice.PASSIVE, Voice.INTRANSITIVE);

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final long[] classes;
    private final @Nullable CueKind[] cues;
    private final boolean[] words;

    Line(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        int size = sentence.tokens().size();
        this.classes = new long[size];
        this.cues = new CueKind[size];
        this.words = new boolean[size];
        for (int i = 0; i < size; i++) {
            Token token = sentence.tokens().get(i);
            classes[i] = lexicon.classes(token.norm());
            words[i] = token.isWord();
            boolean name = i > 0 && token.isCapitalised() && !isQuote(i - 1);
            cues[i] = name ? null : lexicon.cue(token.norm()).orElse(null);
        }
    }

    Sentence sentence() {
        return sentence;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    int size() {
        return words.length;
    }

    private boolean holds(int i) {
        return i >= 0 && i < words.length;
    }

    /** The normal form of the token {@code i}; empty outside the sentence. */
    String norm(int i) {
        return holds(i) ? sentence.tokens().get(i).norm() : "";
    }

    /** The kind of the cue at {@code i}; a capital inside a sentence makes a name of it (Warta Samudra). */
    Optional<CueKind> cue(int i) {
        return holds(i) ? Optional.ofNullable(cues[i]) : Optional.empty();
    }

    String text(int i) {
        return holds(i) ? sentence.tokens().get(i).text() : "";
    }

    boolean is(WordClass wordClass, int i) {
        return holds(i) && (classes[i] & wordClass.bit()) != 0;
    }

    /** Whether the token {@code i} and the one behind it are together a phrase of the class. */
    boolean isPair(WordClass wordClass, int i) {
        return holds(i) && (lexicon.classes(norm(i) + " " + norm(i + 1)) & wordClass.bit()) != 0;
    }

    boolean isComma(int i) {
        return text(i).equals(",");
    }

    boolean isQuote(int i) {
        return text(i).length() == 1 && QUOTES.contains(text(i));
    }

    boolean isWord(int i) {
        return holds(i) && words[i];
    }

    boolean isCapitalised(int i) {
        return holds(i) && sentence.tokens().get(i).isCapitalised();
    }

    /** Whether the token has a capital anywhere: eNCA, al-Ekhbariya. */
    boolean isNamed(int i) {
        return text(i).codePoints().anyMatch(Character::isUpperCase);
    }

    boolean isNumeric(int i) {
        return holds(i) && sentence.tokens().get(i).isNumeric();
    }

    /** Whether it is a lower-case verb by its affixes. */
    boolean isVerb(int i) {
        if (!holds(i) || isCapitalised(i) || is(WordClass.MEDIUM, i)) {
            return false;
        }
        Form form = tokens().get(i).form();
        return VERBAL.contains(form.voice()) && !form.nominal();
    }

    /** The number of the first break from {@code from} on; {@code limit} where there is none in sight before it. */
    int pieceEnd(int from, int limit) {
        int i = from;
        while (i < limit && i < from + SIGHT && !isBreak(i)) {
            i++;
        }
        return i < from + SIGHT ? i : limit;
    }

    /** The first token of the piece that {@code before} ends: what stands behind the last break in sight. */
    int pieceStart(int before) {
        int i = before;
        while (i > Math.max(0, before - SIGHT) && !isBreak(i - 1)) {
            i--;
        }
        return i;
    }

    boolean isBreak(int i) {
        return BREAKS.contains(text(i)) || isQuote(i);
    }
}
