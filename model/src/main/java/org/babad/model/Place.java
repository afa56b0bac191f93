package org.babad.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where an event is said to take place.
 *
 * @param evidence the mention
 * @param name as the text writes it, glued words split
 * @param country ISO 3166 alpha-2, where known; absent for seas and straits between countries
 * @param coordinates a point for maps, where the gazetteer knows it
 * @param geonames the GeoNames id, where known
 * @param precision how small a place it is
 */
public record Place(
        Evidence evidence,
        String name,
        Optional<String> country,
        Optional<Coordinates> coordinates,
        OptionalInt geonames,
        Precision precision) {

    /** How small a named place is, the smallest first. */
    public enum Precision {
        /** A base, building, camp, crossing or other single site. */
        SITE,
        /** A city, town or village. */
        SETTLEMENT,
        /** A district or regency: second-level division. */
        DISTRICT,
        /** A province or state: first-level division; also a named region inside a country. */
        REGION,
        /** A whole country. */
        COUNTRY,
        /** A sea, strait or river. */
        WATER;

        /** Lower case, as in the JSON form. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The precision of a {@link #code()}; throws {@link IllegalArgumentException} for any other text. */
        public static Precision of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public Place {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(precision, "precision");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a place without a name at " + evidence.span());
        }
        if (country.isPresent() && !country.get().matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("not an ISO 3166 alpha-2 code: " + country.get());
        }
    }
}
