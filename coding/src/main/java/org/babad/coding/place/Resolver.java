package org.babad.coding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.babad.knowledge.gazetteer.Gazetteer;
import org.babad.knowledge.gazetteer.GeoPlace;
import org.babad.knowledge.gazetteer.Kind;
import org.babad.model.Article;
import org.babad.model.Evidence;
import org.babad.model.Place;
import org.babad.model.Place.Precision;
import org.babad.model.Span;

/** Says which place a name means in its article, or that it means none. Immutable and thread-safe. */
final class Resolver {
    private static final double COUNTRY = 3;
    private static final double NOTABLE = 2;
    private static final double ARTICLE = 3;
    private static final double SENTENCE = 1.5;
    private static final double KIND = 3;
    private static final int TOWN = 100_000;
    private static final int SMALL_TOWN = 20_000;
    private static final double EXPECTED = 0.05;

    private final Gazetteer gazetteer;

    Resolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The mentions of one sentence. */
    List<PlaceMention> resolve(Article article, List<Candidate> candidates, ArticleCountries countries) {
        List<PlaceMention> mentions = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Optional<GeoPlace> best =
                    best(candidate, candidates, countries).filter(place -> !isNamesake(candidate, place, countries));
            if (best.isPresent() ? isBelieved(candidate, best.get(), countries) : isUnknownPlace(candidate)) {
                mentions.add(mention(article, candidate, best, local(candidate, candidates, countries)));
            }
        }
        return mentions;
    }

    /** Whether the finder believed a name that the gazetteer lacks, or one with a kind word turned out to be a namesake. */
    private static boolean isUnknownPlace(Candidate candidate) {
        return candidate.kind().isPresent()
                || candidate.places().isEmpty()
                        && candidate.setting().preposition().isPresent();
    }

    /** Whether a place of the name exists, but not where the article is: the name is of a place that the gazetteer lacks. */
    private boolean isNamesake(Candidate candidate, GeoPlace place, ArticleCountries countries) {
        if (candidate.kind().isEmpty() || place.kind() == Kind.SITE) {
            return false;
        }
        boolean elsewhere = place.country().map(countries::share).orElse(0.0) == 0
                && countries.scene().isPresent();
        boolean known = isNotable(candidate, place) || place.population() >= TOWN;
        return candidate.setting().namedFreely() || elsewhere && !known;
    }

    private Optional<GeoPlace> best(Candidate candidate, List<Candidate> sentence, ArticleCountries countries) {
        List<GeoPlace> places = candidate.places().isEmpty() ? similar(candidate, countries) : candidate.places();
        GeoPlace best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (GeoPlace place : places) {
            double score = score(place, candidate, sentence, countries);
            if (score > most) {
                best = place;
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Other spellings of an unknown name, in the countries that the article is about. */
    private List<GeoPlace> similar(Candidate candidate, ArticleCountries countries) {
        return gazetteer.findSimilar(candidate.key()).stream()
                .filter(place -> place.country().map(countries::share).orElse(0.0) > 0.1)
                .toList();
    }

    private double score(GeoPlace place, Candidate candidate, List<Candidate> sentence, ArticleCountries countries) {
        double score = Math.log10(place.population() + 10.0) / 2;
        score += place.kind() == Kind.COUNTRY ? COUNTRY : 0;
        score += isNotable(candidate, place) ? NOTABLE : 0;
        score += ARTICLE * place.country().map(countries::share).orElse(0.0);
        score += isNamed(place, candidate, sentence) ? SENTENCE : 0;
        return score
                + candidate
                        .kind()
                        .map(kind -> fits(kind, place.kind()) ? KIND : -1.0)
                        .orElse(0.0);
    }

    private static boolean fits(Kind said, Kind kind) {
        return said == kind
                || said == Kind.AREA && kind == Kind.REGION
                || said == Kind.DISTRICT && kind == Kind.SETTLEMENT;
    }

    private boolean isNotable(Candidate candidate, GeoPlace place) {
        return gazetteer.findNotable(candidate.key()).stream().anyMatch(known -> known.id() == place.id());
    }

    /** Whether the sentence names the place's country too. */
    private static boolean isNamed(GeoPlace place, Candidate candidate, List<Candidate> sentence) {
        return sentence.stream()
                .anyMatch(other -> !other.equals(candidate)
                        && other.isCountry()
                        && other.likeliestCountry().equals(place.country()));
    }

    private boolean isBelieved(Candidate candidate, GeoPlace place, ArticleCountries countries) {
        if (place.kind() == Kind.COUNTRY || candidate.kind().isPresent()) {
            return true;
        }
        if (candidate.setting().amidNames() && candidate.to() - candidate.from() == 1) {
            return candidate.setting().preposition().isPresent() && isNotable(candidate, place);
        }
        if (isNotable(candidate, place)) {
            return true;
        }
        double share = place.country().map(countries::share).orElse(0.0);
        boolean placed = candidate.setting().preposition().isPresent() && candidate.from() > 0;
        return !isAbbreviation(candidate)
                && (place.population() >= TOWN
                        || placed
                        || share > EXPECTED && isNamedElsewhere(candidate, place, countries));
    }

    private static boolean isNamedElsewhere(Candidate candidate, GeoPlace place, ArticleCountries countries) {
        return countries.isPlaced(candidate.key()) || place.population() >= SMALL_TOWN;
    }

    private static boolean isAbbreviation(Candidate candidate) {
        String text = candidate.sentence().tokens().get(candidate.from()).text();
        return text.length() < 6 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** The country for a name that nobody knows: one named in the sentence as a place, else the article's. */
    private static Optional<String> local(Candidate candidate, List<Candidate> sentence, ArticleCountries countries) {
        return sentence.stream()
                .filter(other -> !other.equals(candidate) && !other.setting().attributive())
                .filter(other -> other.setting().preposition().isPresent() || !other.isCountry())
                .map(Candidate::likeliestCountry)
                .flatMap(Optional::stream)
                .findFirst()
                .or(countries::scene);
    }

    private static PlaceMention mention(
            Article article, Candidate candidate, Optional<GeoPlace> best, Optional<String> local) {
        Span start = candidate.sentence().tokens().get(candidate.first()).span();
        Span end = candidate.sentence().tokens().get(candidate.last() - 1).span();
        Evidence evidence = Evidence.in(article.text(), start.union(end));
        boolean whole = candidate.kind().filter(k -> k == Kind.SITE).isEmpty()
                || best.map(GeoPlace::kind).filter(k -> k == Kind.SITE).isPresent();
        Optional<GeoPlace> known = whole ? best : Optional.empty();
        Place place = new Place(
                evidence,
                evidence.text().replaceAll("\\s+", " "),
                candidate.setting().border()
                        ? Optional.empty()
                        : best.isPresent() ? best.get().country() : local,
                known.map(GeoPlace::coordinates),
                known.map(GeoPlace::geonames).orElse(OptionalInt.empty()),
                precision(candidate, best));
        return new PlaceMention(
                candidate.sentence().index(),
                candidate.first(),
                candidate.last(),
                place,
                known,
                candidate.setting().preposition(),
                candidate.setting().attributive());
    }

    private static Precision precision(Candidate candidate, Optional<GeoPlace> best) {
        Optional<Kind> said = candidate.kind();
        if (best.isEmpty()
                || said.filter(kind ->
                                kind == Kind.SITE || fits(kind, best.get().kind()))
                        .isPresent()) {
            return said.map(Kind::precision).orElse(Precision.SETTLEMENT);
        }
        boolean part = candidate.last() > candidate.to() || candidate.first() < candidate.from() && said.isEmpty();
        Precision whole = best.get().kind().precision();
        return part && whole == Precision.COUNTRY ? Precision.REGION : whole;
    }
}
