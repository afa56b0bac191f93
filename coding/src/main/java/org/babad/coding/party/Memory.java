package org.babad.coding.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.babad.coding.party.PartyMention.Kind;
import org.babad.model.Role;
import org.babad.model.Side;

/** The mentions of an article so far, asked for what a later one refers to. For one article and one thread. */
final class Memory {

    private static final int SENTENCES_BACK = 6;

    private final List<Seen> seen = new ArrayList<>();
    private final Map<Side, Integer> states = new HashMap<>();

    void add(Seen mention) {
        seen.add(mention);
        mention.party().side().filter(Side::isCountry).ifPresent(side -> states.merge(side, 1, Integer::sum));
    }

    /** The last mention that fits. */
    Optional<Seen> last(Predicate<Seen> fits) {
        for (int i = seen.size() - 1; i >= 0; i--) {
            if (fits.test(seen.get(i))) {
                return Optional.of(seen.get(i));
            }
        }
        return Optional.empty();
    }

    /** The first mention that fits in the sentence itself, else in the nearest sentence before that has one. */
    Optional<Seen> subject(int sentence, Predicate<Seen> fits) {
        for (int at = sentence; at >= 0 && at >= sentence - SENTENCES_BACK; at--) {
            int index = at;
            Optional<Seen> first = seen.stream()
                    .filter(s -> s.mention().sentence() == index)
                    .filter(fits)
                    .findFirst();
            if (first.isPresent()) {
                return first;
            }
        }
        return Optional.empty();
    }

    /** The country that the article has named most. */
    Optional<Side> commonest() {
        return states.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** The last mention with a side, of a role. */
    Optional<Seen> lastOf(Role role) {
        return last(s -> s.isSided() && s.party().role().filter(role::equals).isPresent());
    }

    /** The last mention of a person all of whose given words stand in the fuller name. */
    Optional<Seen> fullerName(List<String> words) {
        return last(s -> s.kind() == Kind.PERSON
                && s.names().size() > words.size()
                && words.stream().allMatch(word -> Spelling.hasAlike(s.names(), word)));
    }
}
