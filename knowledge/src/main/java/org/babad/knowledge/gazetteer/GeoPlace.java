package org.babad.knowledge.gazetteer;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.babad.model.Coordinates;

/**
 * A place that the gazetteer knows.
 *
 * @param id its GeoNames id, or a negative number of the gazetteer's own
 * @param name what it is called, in Indonesian where known
 * @param country ISO 3166 alpha-2; absent for what lies between countries
 * @param coordinates a point in it; for divisions that of their largest settlement
 * @param kind what it is
 * @param population people, 0 where unknown
 * @param admin1 the first-level division that holds it
 */
public record GeoPlace(
        int id,
        String name,
        Optional<String> country,
        Coordinates coordinates,
        Kind kind,
        int population,
        Optional<String> admin1) {

    public GeoPlace {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(coordinates, "coordinates");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(admin1, "admin1");
        if (name.isBlank()) {
            throw new IllegalArgumentException("place " + id + " has no name");
        }
    }

    /** The GeoNames id, where it has one. */
    public OptionalInt geonames() {
        return id > 0 ? OptionalInt.of(id) : OptionalInt.empty();
    }
}
