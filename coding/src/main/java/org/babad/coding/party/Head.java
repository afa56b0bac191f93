package org.babad.coding.party;

import java.util.Optional;
import org.babad.coding.party.PartyMention.Kind;
import org.babad.model.Role;

/**
 * What a noun of {@code heads.tsv} makes of its phrase.
 *
 * @param type what it may take with it
 * @param role the role that it gives, if any
 * @param strength whether what follows may give another
 */
record Head(Type type, Optional<Role> role, Strength strength) {

    /** What kind of party the noun names. */
    enum Type {
        FORCE(Kind.FORCE),
        BODY(Kind.BODY),
        OFFICE(Kind.PERSON),
        RANK(Kind.PERSON),
        GROUP(Kind.GROUP),
        PEOPLE(Kind.PEOPLE),
        VICTIM(Kind.PEOPLE),
        MEDIA(Kind.MEDIA),
        STATE(Kind.STATE),
        NONE(Kind.PEOPLE);

        private final Kind kind;

        Type(Kind kind) {
            this.kind = kind;
        }

        Kind kind() {
            return kind;
        }

        /** Whether the holder's name may follow. */
        boolean isHeld() {
            return this == OFFICE || this == RANK;
        }
    }

    /** How much the noun decides. */
    enum Strength {
        OWN,
        WEAK,
        BARE
    }
}
