package org.babad.web.page;

import java.util.Optional;
import org.babad.model.Coordinates;
import org.babad.model.Place;
import org.babad.web.label.Labels;

/**
 * A place.
 *
 * @param name as the article writes it
 * @param country its country's English name; empty where it is not known, or the place is the country
 * @param precision how small it is, in words
 * @param at a point for the map
 */
public record PlaceView(String name, String country, String precision, Optional<Coordinates> at) {

    static PlaceView of(Place place) {
        Labels labels = Labels.shipped();
        return new PlaceView(
                Clip.of(place.name()),
                place.country().map(labels::country).orElse(""),
                labels.precision(place.precision()),
                place.coordinates());
    }
}
