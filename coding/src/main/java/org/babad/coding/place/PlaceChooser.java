package org.babad.coding.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.babad.knowledge.table.Row;
import org.babad.knowledge.table.Table;
import org.babad.model.Document;
import org.babad.model.Place;

/**
 * Says at which of the places that a document names an event took place, or at none: the one for which the most speaks, by
 * weights that were learned from annotated articles ({@code id/place-choice.tsv}). Immutable and thread-safe.
 */
public final class PlaceChooser {
    private final PlaceWords words = new PlaceWords("id");
    private final Map<String, Double> weights = new HashMap<>();

    private PlaceChooser() {
        for (Row row : Table.read(PlaceChooser.class, "id/place-choice.tsv", 2)) {
            weights.put(row.cell(0), Double.parseDouble(row.cell(1)));
        }
    }

    /** The chooser for Indonesian; throws {@link IllegalStateException} where its table is missing. */
    public static PlaceChooser load() {
        return new PlaceChooser();
    }

    /**
     * The place of an event.
     *
     * @param document the article
     * @param mentions what {@link PlaceTagger#tag} gave for it
     * @param site the trigger
     */
    public Optional<Place> choose(Document document, List<List<PlaceMention>> mentions, EventSite site) {
        PlaceFeatures features = new PlaceFeatures(words, document, mentions, site);
        Optional<Place> best = Optional.empty();
        double most = sum(features.ofNone());
        for (PlaceMention mention : features.candidates()) {
            double score = sum(features.of(mention));
            if (score > most) {
                most = score;
                best = Optional.of(mention.place());
            }
        }
        return best;
    }

    private double sum(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum;
    }
}
