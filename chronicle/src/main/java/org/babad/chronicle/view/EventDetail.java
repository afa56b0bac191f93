package org.babad.chronicle.view;

import java.util.List;
import java.util.Objects;
import org.babad.model.Disagreement;

/**
 * One event with all that is said about it.
 *
 * @param summary the event
 * @param claims its claims in the order of publication, each with its sentence and article
 * @param disagreements what they disagree on, independent ones first
 */
public record EventDetail(EventSummary summary, List<ClaimInContext> claims, List<Disagreement> disagreements) {

    public EventDetail {
        Objects.requireNonNull(summary, "summary");
        claims = List.copyOf(claims);
        disagreements = List.copyOf(disagreements);
    }
}
