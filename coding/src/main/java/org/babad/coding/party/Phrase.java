package org.babad.coding.party;

import java.util.List;
import java.util.Optional;
import org.babad.coding.party.PartyMention.Kind;
import org.babad.model.Role;
import org.babad.model.Side;

/**
 * A noun phrase that names a party, before the article is asked.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param kind what it is made of
 * @param side whose, where the phrase tells
 * @param role what, where the phrase tells
 * @param traits what the resolver needs to know of its form
 * @param members the phrases of a coordination; empty for a single one
 */
record Phrase(
        int from, int to, Kind kind, Optional<Side> side, Optional<Role> role, Traits traits, List<Phrase> members) {

    /**
     * What the resolver needs to know of a phrase's form.
     *
     * @param definite whether a demonstrative closes it
     * @param possessed whether a clitic says that it belongs to somebody named before
     * @param open whether its role may come from whose it is
     * @param named the tokens of a person's name, from and to; {@code from == to} where there is none
     */
    record Traits(boolean definite, boolean possessed, boolean open, Range named) {}

    /** Token indexes, half-open. */
    record Range(int from, int to) {

        static final Range NONE = new Range(0, 0);

        boolean isEmpty() {
            return from == to;
        }
    }

    Phrase {
        members = List.copyOf(members);
    }

    /** "Militer dan polisi Israel" are both of Israel; "polisi dan gerilyawan X" are not both of X. */
    private static Optional<Side> sharedState(List<Phrase> members) {
        return members.stream().flatMap(m -> m.side.stream()).findFirst().filter(Side::isCountry);
    }

    /** The phrase from this one to the last of {@code members}, which are parties beside it. */
    Phrase with(List<Phrase> members) {
        Optional<Side> first = side.or(() -> kind == Kind.PEOPLE ? Optional.empty() : sharedState(members));
        Optional<Role> what =
                role.or(() -> members.stream().flatMap(m -> m.role.stream()).findFirst());
        int end = members.get(members.size() - 1).to;
        return new Phrase(from, end, kind, first, kind == Kind.STATE ? role : what, traits, members);
    }
}
