package org.babad.coding.quantity;

import java.util.Objects;
import org.babad.model.EventType;
import org.babad.model.Sentence;

/**
 * A claim that needs its quantities.
 *
 * @param type what happens
 * @param sentence its sentence
 * @param from the first token of its trigger
 * @param to the token after its trigger's last
 */
public record QuantityQuestion(EventType type, Sentence sentence, int from, int to) {

    public QuantityQuestion {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(sentence, "sentence");
        if (from < 0 || to <= from || to > sentence.tokens().size()) {
            throw new IllegalArgumentException("no such trigger in the sentence: " + from + ".." + to);
        }
    }
}
