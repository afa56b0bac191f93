package org.babad.model;

import java.util.Locale;
import java.util.Objects;

/**
 * A number of a claim.
 *
 * @param evidence the mention
 * @param kind what is counted
 * @param value how many; for money, units of the currency as written; finite and not negative
 * @param qualifier how the text limits the number
 */
public record Quantity(Evidence evidence, Kind kind, double value, Qualifier qualifier) {

    /** What is counted. */
    public enum Kind {
        KILLED,
        WOUNDED,
        CAPTURED,
        SURRENDERED,
        DISPLACED,
        TROOPS,
        EQUIPMENT,
        STRIKES,
        MONEY,
        PEOPLE,
        OTHER;

        /** The codebook's word, lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of a codebook word; throws {@link IllegalArgumentException} for any other. */
        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** How the text limits the number. */
    public enum Qualifier {
        EXACT,
        AT_LEAST,
        ABOUT,
        AT_MOST;

        /** The codebook's word, lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The qualifier of a codebook word; throws {@link IllegalArgumentException} for any other. */
        public static Qualifier of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public Quantity {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(qualifier, "qualifier");
        if (!Double.isFinite(value) || value < 0) {
            throw new IllegalArgumentException("not a quantity: " + value);
        }
    }
}
