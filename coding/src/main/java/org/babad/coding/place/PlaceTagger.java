package org.babad.coding.place;

import java.util.ArrayList;
import java.util.List;
import org.babad.knowledge.actor.ActorList;
import org.babad.knowledge.gazetteer.Gazetteer;
import org.babad.model.Document;

/**
 * Finds the places that a document names and says which place each name means there.
 *
 * <p>{@link CandidateFinder} reads the names, {@link ArticleCountries} what the article is about, {@link Resolver} decides.
 * Countries that only tell whose a party is are given too, marked as attributive. Immutable and thread-safe; the work is
 * proportional to the document.
 */
public final class PlaceTagger {
    private final Gazetteer gazetteer;
    private final CandidateFinder finder;
    private final Resolver resolver;

    /** A tagger for Indonesian that asks these. */
    public PlaceTagger(Gazetteer gazetteer, ActorList actors) {
        this.gazetteer = gazetteer;
        this.finder = new CandidateFinder(gazetteer, actors, new PlaceWords("id"));
        this.resolver = new Resolver(gazetteer);
    }

    /** For each sentence of the document, in order, the places that it names from left to right; none overlaps another. */
    public List<List<PlaceMention>> tag(Document document) {
        List<List<Candidate>> candidates =
                document.sentences().stream().map(finder::find).toList();
        ArticleCountries countries = new ArticleCountries(document, candidates, gazetteer);
        List<List<PlaceMention>> mentions = new ArrayList<>();
        for (List<Candidate> sentence : candidates) {
            mentions.add(resolver.resolve(document.article(), sentence, countries));
        }
        return mentions;
    }
}
