package org.babad.coding.place;

import java.util.List;
import java.util.Optional;
import org.babad.knowledge.gazetteer.GeoPlace;
import org.babad.knowledge.gazetteer.Kind;
import org.babad.model.Sentence;

/**
 * A name that may be a place's, before the article has been asked which place it is.
 *
 * @param sentence where
 * @param first the first token of the name with its kind words
 * @param from the first token of the name proper
 * @param to the token after the name proper
 * @param last the token after the name with its direction
 * @param key the name's key
 * @param places what the gazetteer has of that name; none for a name believed for its kind word
 * @param kind what the kind word before it says
 * @param setting how it stands in the sentence
 */
record Candidate(
        Sentence sentence,
        int first,
        int from,
        int to,
        int last,
        String key,
        List<GeoPlace> places,
        Optional<Kind> kind,
        Setting setting) {

    /**
     * How a name stands in its sentence.
     *
     * @param preposition the preposition before it
     * @param attributive whether it tells whose a party is
     * @param amidNames whether a capitalised word that is no part of it stands beside it, as in a person's name
     * @param border whether it is one of two countries that a border is between
     * @param namedFreely whether its kind word is of a thing that may be named after any place (a school)
     */
    record Setting(
            Optional<String> preposition,
            boolean attributive,
            boolean amidNames,
            boolean border,
            boolean namedFreely) {}

    /** The countries that it may be in, the likeliest first. */
    Optional<String> likeliestCountry() {
        return places.isEmpty() ? Optional.empty() : places.get(0).country();
    }

    boolean isCountry() {
        return !places.isEmpty() && places.get(0).kind() == Kind.COUNTRY;
    }
}
