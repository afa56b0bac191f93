package org.babad.chronicle.link;

import java.util.Comparator;
import java.util.Optional;
import org.babad.model.Claim;

/**
 * Where a claim stands among all claims of a chronicle, whatever the order in which they were added: by day of publication
 * (unknown last), article, sentence, trigger, id.
 *
 * @param published day number; {@link Integer#MAX_VALUE} where unknown
 * @param article the article's id
 * @param sentence where the sentence starts
 * @param trigger where the trigger starts
 * @param claim the claim's id
 */
public record Rank(int published, String article, int sentence, int trigger, String claim) implements Comparable<Rank> {

    private static final Comparator<Rank> ORDER = Comparator.comparingInt(Rank::published)
            .thenComparing(Rank::article)
            .thenComparingInt(Rank::sentence)
            .thenComparingInt(Rank::trigger)
            .thenComparing(Rank::claim);

    static Rank of(String article, Optional<Long> published, Claim claim) {
        return new Rank(
                published.map(Math::toIntExact).orElse(Integer.MAX_VALUE),
                article,
                claim.sentence().start(),
                claim.trigger().span().start(),
                claim.id());
    }

    @Override
    public int compareTo(Rank other) {
        return ORDER.compare(this, other);
    }
}
