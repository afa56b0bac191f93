package org.babad.knowledge.actor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.babad.model.Role;
import org.babad.model.Side;

/**
 * A party that the list knows by name.
 *
 * @param name the usual name
 * @param kind what it is
 * @param side whom it belongs to; empty for organisations and media without one
 * @param role what it is within its side; empty where the context decides (a bare state)
 * @param office what a person is known for; empty for all that is no person
 * @param names every name under which it is found, the usual one first
 */
public record ActorEntry(
        String name, Kind kind, Optional<Side> side, Optional<Role> role, Optional<Office> office, List<String> names) {

    /** What an entry is. */
    public enum Kind {
        /** A state by one of its names. */
        STATE,
        /** An adjective, people or region that gives the side but does not name the state. */
        DEMONYM,
        /** A capital or a seat of government that stands for the state. */
        SEAT,
        /** Armed forces, a service or a branch of them. */
        FORCE,
        /** A ministry, police, intelligence or other body of a state. */
        AGENCY,
        /** A party to a conflict that is no state: armed groups and their wings. */
        GROUP,
        /** An international, aid or monitoring organisation, or a company. */
        ORGANISATION,
        /** A medium. */
        MEDIA,
        /** A person. */
        PERSON,
        /** A byname of a state ("Negeri Paman Sam"). */
        EPITHET;

        /** Whether it stands for a state as a whole, so that the context decides its role. */
        public boolean standsForState() {
            return this == STATE || this == SEAT || this == EPITHET;
        }
    }

    /**
     * The office that a person is best known for.
     *
     * @param title in English, lower case
     * @param years {@code from-to}; the second is missing while it lasts
     */
    public record Office(String title, String years) {

        private static final Pattern YEARS = Pattern.compile("\\d{4}-(\\d{4})?");

        public Office {
            if (title.isBlank() || !YEARS.matcher(years).matches()) {
                throw new IllegalArgumentException("not an office with years: " + title + ", " + years);
            }
        }
    }

    public ActorEntry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(office, "office");
        names = List.copyOf(names);
        if (name.isBlank() || names.isEmpty()) {
            throw new IllegalArgumentException("an actor without a name: " + names);
        }
    }
}
