package org.babad.chronicle.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.babad.model.Article;
import org.babad.model.Claim;
import org.babad.model.EventType;
import org.babad.model.Party;
import org.babad.model.Published;
import org.babad.model.Quantity;
import org.babad.model.Source;
import org.babad.model.Status;

/**
 * A claim as the linker sees it: its slots as words, sides and day numbers, with what of its article matters. Immutable.
 *
 * @param rank where it stands among all claims
 * @param type its type
 * @param actor who does it
 * @param target to whom it is done
 * @param where where it happens
 * @param days when it happens
 * @param quantities how many
 * @param trigger words of the trigger
 * @param source words of the source's name
 * @param status whether it happened
 * @param words hashes of the sentence's longer words, sorted
 * @param names hashes of the sentence's names and figures, sorted
 * @param blocks hashes under which it is filed, sorted
 */
public record Mention(
        Rank rank,
        EventType type,
        Who actor,
        Who target,
        Where where,
        Days days,
        List<Quantity> quantities,
        Set<String> trigger,
        Set<String> source,
        Status status,
        int[] words,
        int[] names,
        long[] blocks) {

    /** A party: its side's code ("" where unknown), its role's name ("" where unknown), the words of its mention. */
    public record Who(String side, String role, Set<String> words) {
        private static final Who NOBODY = new Who("", "", Set.of());

        static Who of(Optional<Party> party) {
            return party.map(p -> new Who(
                            p.side().map(s -> s.code()).orElse(""),
                            p.role().map(Enum::name).orElse(""),
                            Words.ofName(p.name())))
                    .orElse(NOBODY);
        }

        boolean isTold() {
            return !side.isEmpty() || !words.isEmpty();
        }
    }

    /** What the linker knows of {@code claim} of {@code article}. */
    public static Mention of(Article article, Claim claim) {
        return of(article.id(), article.published(), claim, claim.sentence().cut(article.text()));
    }

    /** The same, for a claim that comes from a store: the day of publication and the sentence's characters are enough. */
    public static Mention of(String article, Optional<Published> published, Claim claim, String sentence) {
        Optional<Long> day = published.map(p -> p.day().toEpochDay());
        Who actor = Who.of(claim.actor());
        Who target = Who.of(claim.target());
        Where where = Where.of(claim.place());
        int[] names = Words.names(sentence);
        return new Mention(
                Rank.of(article, day, claim),
                claim.type(),
                actor,
                target,
                where,
                Days.of(claim.time(), day),
                claim.quantities(),
                Words.ofName(claim.trigger().text()),
                claim.source().map(Source::name).map(Words::ofName).orElse(Set.of()),
                claim.status(),
                Words.hashes(sentence),
                names,
                Blocks.of(claim, actor, target, where, names));
    }

    boolean sameArticle(Mention other) {
        return rank.article().equals(other.rank.article());
    }
}
