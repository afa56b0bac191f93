package org.babad.coding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.coding.rank.Choice;
import org.babad.coding.rank.Features;
import org.babad.coding.rank.Network;
import org.babad.coding.rank.Ranker;
import org.babad.coding.rank.Weighable;
import org.babad.model.Document;
import org.babad.model.Place;

/**
 * Says at which of the places that a document names an event took place, or at none: the one for which the most speaks, by
 * a network that {@link PlaceTrainer} learned from annotated articles. Immutable and thread-safe.
 */
public final class PlaceChooser {
    /** How much less than any place no place weighs, chosen by cross-validation: more places are found for a few wrong ones. */
    private static final double NONE_HANDICAP = 0.6;

    private final PlaceWords words;
    private final Ranker weights;

    private PlaceChooser(PlaceWords words, Ranker weights) {
        this.words = words;
        this.weights = weights;
    }

    /** A place that an event may have, or none. */
    private record Option(Optional<PlaceMention> mention, PlaceFeatures features) implements Weighable {

        @Override
        public void describe(Features out) {
            mention.ifPresentOrElse(m -> features.of(m, out), () -> features.ofNone(out));
        }
    }

    /** The chooser for Indonesian; throws {@link IllegalStateException} where its table is missing. */
    public static PlaceChooser load() {
        return of(Network.read(PlaceChooser.class, "id/places.bin"));
    }

    /** A chooser by another network: for measuring it. */
    public static PlaceChooser of(Network network) {
        return new PlaceChooser(new PlaceWords("id"), Ranker.of(network));
    }

    /** The same, whose choices tell their reasons. */
    public PlaceChooser explaining() {
        return new PlaceChooser(words, weights.explaining());
    }

    /**
     * The places of the events of one article, in their order; empty where it does not tell. Each is chosen in sight of those
     * before it, so all are to be asked for at once.
     *
     * @param document the article
     * @param mentions what {@link PlaceTagger#tag} gave for it
     * @param sites the triggers in the order of the text
     */
    public List<Choice<Optional<Place>>> choose(
            Document document, List<List<PlaceMention>> mentions, List<EventSite> sites) {
        TaggedArticle article = new TaggedArticle(document, mentions);
        Decided decided = new Decided();
        List<Choice<Optional<Place>>> out = new ArrayList<>();
        for (EventSite site : sites) {
            Choice<Optional<PlaceMention>> best = best(new PlaceFeatures(words, article, site, decided));
            decided.add(site, best.taken());
            out.add(best.map(mention -> mention.map(PlaceMention::place)));
        }
        return out;
    }

    /** The mention that is the place of the event of {@code features}; empty where none is. */
    Choice<Optional<PlaceMention>> best(PlaceFeatures features) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(Optional.empty(), features));
        features.candidates().forEach(mention -> options.add(new Option(Optional.of(mention), features)));
        return weights.choose(options, NONE_HANDICAP).map(Option::mention);
    }
}
