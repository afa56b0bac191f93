package org.babad.coding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.coding.rank.Ranker;
import org.babad.model.Document;
import org.babad.model.Place;

/**
 * Says at which of the places that a document names an event took place, or at none: the one for which the most speaks, by
 * weights that were learned from annotated articles ({@code id/place-choice.tsv}). Immutable and thread-safe.
 */
public final class PlaceChooser {
    private final PlaceWords words = new PlaceWords("id");
    private final Ranker weights = Ranker.read(PlaceChooser.class, "id/place-choice.tsv");

    private PlaceChooser() {}

    /** The chooser for Indonesian; throws {@link IllegalStateException} where its table is missing. */
    public static PlaceChooser load() {
        return new PlaceChooser();
    }

    /**
     * The places of the events of one article, in their order; empty where it does not tell. Each is chosen in sight of those
     * before it, so all are to be asked for at once.
     *
     * @param document the article
     * @param mentions what {@link PlaceTagger#tag} gave for it
     * @param sites the triggers in the order of the text
     */
    public List<Optional<Place>> choose(Document document, List<List<PlaceMention>> mentions, List<EventSite> sites) {
        TaggedArticle article = new TaggedArticle(document, mentions);
        Decided decided = new Decided();
        List<Optional<Place>> out = new ArrayList<>();
        for (EventSite site : sites) {
            Optional<PlaceMention> best = best(new PlaceFeatures(words, article, site, decided));
            decided.add(site, best);
            out.add(best.map(PlaceMention::place));
        }
        return out;
    }

    private Optional<PlaceMention> best(PlaceFeatures features) {
        Optional<PlaceMention> best = Optional.empty();
        double most = weights.score(features::ofNone);
        for (PlaceMention mention : features.candidates()) {
            double score = weights.score(out -> features.of(mention, out));
            if (score > most) {
                most = score;
                best = Optional.of(mention);
            }
        }
        return best;
    }
}
