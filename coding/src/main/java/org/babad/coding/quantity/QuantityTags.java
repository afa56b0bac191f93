package org.babad.coding.quantity;

import java.util.List;

/**
 * The numbers of a document that count something.
 *
 * @param sentences for each sentence of the document its mentions, in the order of the text, none overlapping
 */
public record QuantityTags(List<List<QuantityMention>> sentences) {

    public QuantityTags {
        sentences = sentences.stream().map(List::copyOf).toList();
    }

    /** The mentions of a sentence; empty for one outside the document. */
    public List<QuantityMention> of(int sentence) {
        return sentence >= 0 && sentence < sentences.size() ? sentences.get(sentence) : List.of();
    }
}
