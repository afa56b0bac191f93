package org.babad.coding.quantity;

import java.util.Objects;
import org.babad.model.Evidence;
import org.babad.model.Quantity;

/**
 * A number that counts something.
 *
 * @param sentence the sentence's index in the document
 * @param from index of its first token
 * @param to index after its last token
 * @param evidence the characters of the number
 * @param value how many
 * @param qualifier how the text limits it
 * @param unit what is counted
 * @param part whether it is a part of another number ("20 orang, termasuk 5 anak"), not to be added to it
 */
public record QuantityMention(
        int sentence,
        int from,
        int to,
        Evidence evidence,
        double value,
        Quantity.Qualifier qualifier,
        Unit unit,
        boolean part) {

    public QuantityMention {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(qualifier, "qualifier");
        Objects.requireNonNull(unit, "unit");
        if (from < 0 || to <= from || !Double.isFinite(value) || value < 0) {
            throw new IllegalArgumentException("not a quantity: " + value + " at " + from + ".." + to);
        }
    }

    /** This number as a claim's slot. */
    public Quantity as(Quantity.Kind kind) {
        return new Quantity(evidence, kind, value, qualifier);
    }
}
