package org.babad.coding.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.EventType;
import org.babad.model.Sentence;
import org.babad.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * The means of an attack that is told beside it: the codebook's rule that "the means decides among ATTACK, AIRSTRIKE,
 * BOMBARD and BOMBING". The words are in {@code means.tsv}. Immutable.
 */
public final class Means {

    /**
     * A word that tells a means.
     *
     * @param type the type of attack by it
     * @param at its first token in the sentence
     */
    public record Word(EventType type, int at) {}

    private static final int BEFORE = 6;
    private static final int AFTER = 9;

    private record Kind(EventType type, WordSet words) {}

    private final List<Kind> kinds = new ArrayList<>();

    private Means() {}

    /** The means of the Indonesian table of the jar. */
    public static Means load() {
        Means means = new Means();
        for (Row row : Table.read(Means.class, "id/means.tsv", 4)) {
            means.kinds.add(new Kind(EventType.valueOf(row.cell(0)), WordSet.of(row, 1, Map.of())));
        }
        return means;
    }

    /** Every word of a means in a sentence, in order. */
    public List<Word> words(Sentence sentence) {
        List<Word> words = new ArrayList<>();
        for (int at = 0; at < sentence.tokens().size(); at++) {
            EventType type = typeAt(sentence.tokens(), at);
            if (type != null) {
                words.add(new Word(type, at));
            }
        }
        return words;
    }

    private @Nullable EventType typeAt(List<Token> tokens, int at) {
        for (Kind kind : kinds) {
            if (kind.words().holds(tokens, at)) {
                return kind.type();
            }
        }
        return null;
    }

    /** The type that the nearest word of a means gives to an attack at the tokens {@code from} to {@code to}. */
    Optional<EventType> of(Sentence sentence, int from, int to) {
        for (int distance = 0; distance < Math.max(BEFORE, AFTER); distance++) {
            Optional<EventType> found = distance < AFTER ? at(sentence, to + distance, to) : Optional.empty();
            if (found.isEmpty() && distance < BEFORE) {
                found = at(sentence, from - 1 - distance, from);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<EventType> at(Sentence sentence, int at, int trigger) {
        List<Token> tokens = sentence.tokens();
        if (at < 0 || at >= tokens.size() || isCutOff(tokens, Math.min(at, trigger), Math.max(at, trigger))) {
            return Optional.empty();
        }
        return Optional.ofNullable(typeAt(tokens, at));
    }

    /** Whether a comma or a new clause stands between: the means beyond it belongs to another act. */
    private static boolean isCutOff(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            String norm = tokens.get(i).norm();
            if (norm.equals(",") || norm.equals(";") || GrammarWord.CUT.is(norm)) {
                return true;
            }
        }
        return false;
    }
}
