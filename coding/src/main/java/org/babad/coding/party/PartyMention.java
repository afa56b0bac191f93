package org.babad.coding.party;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.babad.model.Party;

/**
 * A noun phrase, name or pronoun that stands for a party.
 *
 * @param sentence index of its sentence in the document
 * @param from index of its first token in the sentence
 * @param to index after its last token
 * @param party what the phrase itself tells; side and role are those of the first named of several
 * @param kind what the phrase is made of
 * @param preposition the preposition right before it, in normal form
 * @param members the parties of a coordination ("Iran dan Irak"), in order; the one party otherwise
 * @param resolved what the article tells of it: for a pronoun, a byname, a short name or a bare noun the mention with the most
 *     information; {@code party} itself where there is nothing to add
 */
public record PartyMention(
        int sentence,
        int from,
        int to,
        Party party,
        Kind kind,
        Optional<String> preposition,
        List<Party> members,
        Party resolved) {

    /** What a mention is made of. */
    public enum Kind {
        /** A state by its name or byname: its role is for the act to decide. */
        STATE,
        /** A capital or seat of government; may be a place. */
        SEAT,
        /** Armed forces and what belongs to them. */
        FORCE,
        /** A government, ministry, police, service or other body. */
        BODY,
        /** An armed or opposition group. */
        GROUP,
        /** An international, aid or monitoring organisation, or a company. */
        ORGANISATION,
        /** A medium or journalists. */
        MEDIA,
        /** A person by name or office. */
        PERSON,
        /** People who are counted or described, not named. */
        PEOPLE,
        /** A pronoun. */
        PRONOUN
    }

    public PartyMention {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(preposition, "preposition");
        Objects.requireNonNull(resolved, "resolved");
        members = List.copyOf(members);
        if (sentence < 0 || from < 0 || to <= from || members.isEmpty()) {
            throw new IllegalArgumentException(
                    "not a mention: sentence " + sentence + ", tokens " + from + " to " + to);
        }
    }

    /** Whether the article told more than the phrase itself. */
    public boolean isResolved() {
        return !resolved.equals(party);
    }

    PartyMention resolvedTo(Party value) {
        return new PartyMention(sentence, from, to, party, kind, preposition, members, value);
    }
}
