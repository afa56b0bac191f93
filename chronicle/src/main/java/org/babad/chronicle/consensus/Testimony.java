package org.babad.chronicle.consensus;

import java.util.Objects;
import java.util.Optional;
import org.babad.chronicle.link.Where;
import org.babad.model.Claim;
import org.babad.model.Status;

/**
 * A claim with what decides whether it is independent of others. Immutable.
 *
 * @param claim the claim
 * @param original the id of its article, or of the article of which that is a copy
 * @param publisher its article's outlet
 * @param where the claim's place, made ready to be compared
 */
public record Testimony(Claim claim, String original, Optional<String> publisher, Where where) {

    public Testimony {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(where, "where");
        if (original.isBlank()) {
            throw new IllegalArgumentException("claim " + claim.id() + " without an article");
        }
    }

    public static Testimony of(Claim claim, String original, Optional<String> publisher) {
        return new Testimony(claim, original, publisher, Where.of(claim.place()));
    }

    boolean isFact() {
        return claim.status() == Status.HAPPENED;
    }
}
