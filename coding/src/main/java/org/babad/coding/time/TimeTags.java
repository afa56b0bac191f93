package org.babad.coding.time;

import java.util.List;
import org.babad.model.Evidence;

/**
 * The expressions of time of a document.
 *
 * @param sentences for each sentence of the document its mentions, in the order of the text, none overlapping
 */
public record TimeTags(List<List<TimeMention>> sentences) {

    public TimeTags {
        sentences = sentences.stream().map(List::copyOf).toList();
    }

    /** The mentions of a sentence; empty for one outside the document. */
    public List<TimeMention> of(int sentence) {
        return sentence >= 0 && sentence < sentences.size() ? sentences.get(sentence) : List.of();
    }

    /** Whether the mention that stands there names a weekday that its date was not. */
    public boolean isContradictory(Evidence evidence) {
        return sentences.stream()
                .flatMap(List::stream)
                .anyMatch(m -> m.contradictory() && m.evidence().equals(evidence));
    }
}
