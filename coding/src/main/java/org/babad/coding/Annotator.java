package org.babad.coding;

import java.util.Collections;
import java.util.List;
import org.babad.coding.attribution.AttributionTagger;
import org.babad.coding.party.PartyMention;
import org.babad.coding.party.PartyTagger;
import org.babad.coding.place.PlaceTagger;
import org.babad.coding.quantity.QuantityTagger;
import org.babad.coding.quantity.QuantityTags;
import org.babad.coding.time.TimeTagger;
import org.babad.coding.time.TimeTags;
import org.babad.coding.trigger.Trigger;
import org.babad.coding.trigger.TriggerTagger;
import org.babad.knowledge.actor.ActorList;
import org.babad.knowledge.gazetteer.Gazetteer;
import org.babad.model.Document;

/** Runs every tagger over a document. Immutable and thread-safe; load once. */
public final class Annotator {

    private final TriggerTagger triggers;
    private final PartyTagger parties;
    private final PlaceTagger places;
    private final TimeTagger times;
    private final QuantityTagger quantities;
    private final AttributionTagger attributions;

    private Annotator(ActorList actors, Gazetteer gazetteer) {
        this.triggers = TriggerTagger.load();
        this.parties = PartyTagger.of(actors);
        this.places = new PlaceTagger(gazetteer, actors);
        this.times = TimeTagger.indonesian();
        this.quantities = QuantityTagger.indonesian();
        this.attributions = AttributionTagger.load();
    }

    /** The annotator with the tables of the jar; throws {@link IllegalStateException} where one is broken. */
    public static Annotator load() {
        return new Annotator(ActorList.load(), Gazetteer.load());
    }

    /**
     * What the document holds. Nothing else is looked for in a document without triggers, and numbers only in sentences with
     * triggers, since nobody would ask. Never throws for any document.
     */
    public Annotations annotate(Document document) {
        List<List<Trigger>> found =
                document.sentences().stream().map(triggers::tag).toList();
        return found.stream().allMatch(List::isEmpty) ? nothing(document, found) : annotate(document, found);
    }

    private Annotations nothing(Document document, List<List<Trigger>> found) {
        return new Annotations(
                document,
                found,
                Collections.nCopies(found.size(), List.of()),
                Collections.nCopies(found.size(), List.of()),
                new TimeTags(List.of()),
                new QuantityTags(List.of()),
                attributions.tag(new Document(document.article(), List.of())));
    }

    private Annotations annotate(Document document, List<List<Trigger>> found) {
        TimeTags days = times.tag(document);
        List<List<PartyMention>> mentions = parties.tag(document);
        return new Annotations(
                document,
                found,
                mentions,
                places.tag(document),
                days,
                quantities.tag(document, days, sentence -> !found.get(sentence).isEmpty()),
                attributions.tag(document, mentions));
    }
}
