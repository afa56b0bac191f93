package org.babad.chronicle.view;

import java.util.List;
import java.util.Objects;
import org.babad.model.Disagreement;

/**
 * A disputed event and what the claims disagree on.
 *
 * @param summary the event
 * @param disagreements at least one, independent ones first
 */
public record Dispute(EventSummary summary, List<Disagreement> disagreements) {

    public Dispute {
        Objects.requireNonNull(summary, "summary");
        disagreements = List.copyOf(disagreements);
        if (disagreements.isEmpty()) {
            throw new IllegalArgumentException(
                    "a dispute without a disagreement: " + summary.event().id());
        }
    }
}
