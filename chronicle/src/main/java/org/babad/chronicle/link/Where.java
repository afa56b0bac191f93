package org.babad.chronicle.link;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.babad.model.Coordinates;
import org.babad.model.Place;
import org.babad.model.Place.Precision;

/**
 * A claim's place as the linker sees it.
 *
 * @param words of its name, without the words that name kinds of places; empty where no place is told
 * @param country ISO code; "" where unknown
 * @param wide whether it is a whole country
 * @param geonames its id, where known
 * @param point its coordinates, where known
 */
public record Where(
        Set<String> words, String country, boolean wide, OptionalInt geonames, Optional<Coordinates> point) {

    private static final Where NOWHERE = new Where(Set.of(), "", false, OptionalInt.empty(), Optional.empty());
    private static final double EARTH_KM = 6371;

    /** Below this distance two towns may be one place under two names. */
    private static final double NEAR_KM = 40;

    /** What the linker knows of a place. */
    public static Where of(Optional<Place> place) {
        return place.map(p -> new Where(
                        Words.ofName(p.name()),
                        p.country().orElse(""),
                        p.precision() == Precision.COUNTRY,
                        p.geonames(),
                        p.coordinates()))
                .orElse(NOWHERE);
    }

    /** Whether a place is told at all. */
    public boolean isTold() {
        return !words.isEmpty();
    }

    /** Whether the two are one place by id or share a word of their names. */
    public boolean isSame(Where other) {
        boolean sameId = geonames.isPresent() && geonames.equals(other.geonames);
        return sameId || Words.share(words, other.words);
    }

    /** Whether one is the country in which the other lies. */
    public boolean isWithin(Where other) {
        return (wide || other.wide) && !country.isEmpty() && country.equals(other.country);
    }

    /** Whether both have coordinates, a short way apart. */
    public boolean isNear(Where other) {
        return point.isPresent()
                && other.point.isPresent()
                && !wide
                && !other.wide
                && kilometres(point.get(), other.point.get()) < NEAR_KM;
    }

    /** Whether both lie in one known country. */
    public boolean sameCountry(Where other) {
        return !country.isEmpty() && country.equals(other.country);
    }

    /** Great-circle distance by the haversine formula. */
    static double kilometres(Coordinates a, Coordinates b) {
        double lat = Math.toRadians(b.latitude() - a.latitude());
        double lon = Math.toRadians(b.longitude() - a.longitude());
        double h = Math.pow(Math.sin(lat / 2), 2)
                + Math.cos(Math.toRadians(a.latitude()))
                        * Math.cos(Math.toRadians(b.latitude()))
                        * Math.pow(Math.sin(lon / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, h)));
    }
}
