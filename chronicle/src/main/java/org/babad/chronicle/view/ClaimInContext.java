package org.babad.chronicle.view;

import java.util.Objects;
import java.util.Optional;
import org.babad.model.Claim;
import org.babad.model.Evidence;
import org.babad.model.Span;

/**
 * A claim with its sentence, its article and its event.
 *
 * @param claim the claim; its offsets point into the article's text
 * @param sentence the characters of the claim's sentence
 * @param article the article's head
 * @param event the id of the claim's event
 */
public record ClaimInContext(Claim claim, String sentence, ArticleHead article, String event) {

    public ClaimInContext {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(event, "event");
        if (sentence.length() != claim.sentence().length()) {
            throw new IllegalArgumentException("claim " + claim.id() + " with a sentence of another length");
        }
    }

    /** Where a slot's evidence stands in {@link #sentence}; empty where it stands elsewhere in the article. */
    public Optional<Span> inSentence(Evidence evidence) {
        int from = claim.sentence().start();
        return Optional.of(evidence.span())
                .filter(claim.sentence()::contains)
                .map(s -> new Span(s.start() - from, s.end() - from));
    }
}
