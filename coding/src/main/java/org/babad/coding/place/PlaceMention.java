package org.babad.coding.place;

import java.util.Objects;
import java.util.Optional;
import org.babad.knowledge.gazetteer.GeoPlace;
import org.babad.model.Place;

/**
 * A place named in a sentence.
 *
 * @param sentence the sentence's index in the document
 * @param from its first token, a kind word ("kota") included
 * @param to the token after its last, a direction ("bagian selatan") included
 * @param place the place as a claim holds it
 * @param known what the gazetteer knows; empty for a name believed for the words around it
 * @param preposition the word before it that says how it is spoken of ("di", "dari", "terhadap"), in normal form
 * @param attributive whether it only tells whose a party or a thing is ("pasukan Rusia"), and so is no place of an event
 */
public record PlaceMention(
        int sentence,
        int from,
        int to,
        Place place,
        Optional<GeoPlace> known,
        Optional<String> preposition,
        boolean attributive) {

    public PlaceMention {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(preposition, "preposition");
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a place without tokens: " + from + " to " + to);
        }
    }
}
