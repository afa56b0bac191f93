package org.babad.coding;

import java.util.List;
import org.babad.coding.attribution.Attributions;
import org.babad.coding.party.PartyMention;
import org.babad.coding.place.PlaceMention;
import org.babad.coding.quantity.QuantityTags;
import org.babad.coding.time.TimeTags;
import org.babad.coding.trigger.Trigger;
import org.babad.model.Document;

/**
 * Everything that was found in a document before claims are made of it: by sentence, in the order of the text.
 *
 * @param document the document
 * @param triggers the words that carry event types
 * @param parties the mentions of parties
 * @param places the mentions of places
 * @param times the expressions of time
 * @param quantities the counted things
 * @param attributions who says what
 */
public record Annotations(
        Document document,
        List<List<Trigger>> triggers,
        List<List<PartyMention>> parties,
        List<List<PlaceMention>> places,
        TimeTags times,
        QuantityTags quantities,
        Attributions attributions) {

    public Annotations {
        triggers = triggers.stream().map(List::copyOf).toList();
        parties = List.copyOf(parties);
        places = List.copyOf(places);
    }
}
