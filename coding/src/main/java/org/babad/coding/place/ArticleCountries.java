package org.babad.coding.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.babad.knowledge.NameKey;
import org.babad.knowledge.gazetteer.Gazetteer;
import org.babad.knowledge.gazetteer.GeoPlace;
import org.babad.knowledge.gazetteer.Kind;
import org.babad.model.Document;

/**
 * How much an article is about each country, by the countries and well-known places that it and its title name. Says which
 * of many places of one name is meant, and where a place that nobody knows lies. Immutable once made; thread-safe.
 */
final class ArticleCountries {
    private static final int LARGE = 200_000;
    private static final double TITLE = 2;
    private static final double SETTING = 2;
    private static final double ATTRIBUTE = 0.5;

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Double> scenes = new HashMap<>();
    private final Set<String> placed = new HashSet<>();
    private double total;

    ArticleCountries(Document document, List<List<Candidate>> candidates, Gazetteer gazetteer) {
        document.article().title().ifPresent(title -> readTitle(title, gazetteer));
        candidates.forEach(list -> list.forEach(this::read));
    }

    private void readTitle(String title, Gazetteer gazetteer) {
        String[] words = title.split("[\\s,:;!?\"“”()]+", 60);
        for (int from = 0; from < words.length; from++) {
            for (int length = 1; length <= 3 && from + length <= words.length; length++) {
                String name = String.join(" ", List.of(words).subList(from, from + length));
                List<GeoPlace> places = gazetteer.findNotable(NameKey.of(name));
                if (!places.isEmpty() && Character.isUpperCase(name.codePointAt(0)) && name.length() > 2) {
                    places.get(0)
                            .country()
                            .ifPresent(
                                    country -> add(country, TITLE, places.get(0).kind() != Kind.COUNTRY));
                }
            }
        }
    }

    private void read(Candidate candidate) {
        if (candidate.setting().preposition().isPresent() || candidate.kind().isPresent()) {
            placed.add(candidate.key());
        }
        if (candidate.places().isEmpty() || !isSure(candidate)) {
            return;
        }
        boolean scene = candidate.setting().preposition().isPresent()
                && !candidate.setting().attributive();
        double weight = scene ? SETTING : candidate.setting().attributive() ? ATTRIBUTE : 1;
        candidate.likeliestCountry().ifPresent(country -> add(country, weight, scene || !candidate.isCountry()));
    }

    private static boolean isSure(Candidate candidate) {
        GeoPlace place = candidate.places().get(0);
        return place.kind() == Kind.COUNTRY
                || place.population() >= LARGE
                || place.kind() != Kind.SETTLEMENT && candidate.places().size() == 1;
    }

    private void add(String country, double weight, boolean scene) {
        weights.merge(country, weight, Double::sum);
        total += weight;
        if (scene) {
            scenes.merge(country, weight, Double::sum);
        }
    }

    /** Whether the article has the name behind a preposition or a kind word somewhere. */
    boolean isPlaced(String key) {
        return placed.contains(key);
    }

    /** The share of the article's names that are of this country, 0 to 1. */
    double share(String country) {
        return total == 0 ? 0 : weights.getOrDefault(country, 0.0) / total;
    }

    /** The country where most of what the article tells takes place. */
    Optional<String> scene() {
        Map<String, Double> from = scenes.isEmpty() ? weights : scenes;
        return from.entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<String, Double> e) -> e.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
