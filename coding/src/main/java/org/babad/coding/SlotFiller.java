package org.babad.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.coding.frame.Frame;
import org.babad.coding.judge.Judged;
import org.babad.coding.party.PartyRoles;
import org.babad.coding.place.PlaceChooser;
import org.babad.coding.quantity.QuantityChooser;
import org.babad.coding.quantity.QuantityQuestion;
import org.babad.coding.rank.Choice;
import org.babad.coding.time.TimeChooser;
import org.babad.coding.trigger.Trigger;
import org.babad.model.Certainty;
import org.babad.model.Claim;
import org.babad.model.Evidence;
import org.babad.model.Place;
import org.babad.model.Quantity;
import org.babad.model.Sentence;
import org.babad.model.Source;
import org.babad.model.TimeSpan;

/** Fills the slots of the drafts that are claims. Immutable and thread-safe; load once. */
final class SlotFiller {

    /** Where and when a claim's event took place. */
    record Setting(Choice<Optional<Place>> place, Choice<Optional<TimeSpan>> time) {}

    /** A claim with what it was made of. */
    record Filled(Claim claim, Judged judged, Setting setting) {}

    private final PlaceChooser places;
    private final TimeChooser times;
    private final QuantityChooser quantities;
    private final SlotCertainty certainty = SlotCertainty.load();

    SlotFiller(PlaceChooser places, TimeChooser times, QuantityChooser quantities) {
        this.places = places;
        this.times = times;
        this.quantities = quantities;
    }

    static SlotFiller load() {
        return new SlotFiller(PlaceChooser.load(), TimeChooser.indonesian(), QuantityChooser.indonesian());
    }

    /** The same, whose choices tell their reasons. */
    SlotFiller explaining() {
        return new SlotFiller(places.explaining(), times.explaining(), quantities);
    }

    /** The claims of the drafts, in their order. */
    List<Filled> claims(Annotations notes, List<Judged> drafts) {
        List<Choice<Optional<TimeSpan>>> days = times.choose(
                notes.document(),
                notes.times(),
                drafts.stream().map(Judged::draft).map(SlotQuestions::time).toList());
        List<Choice<Optional<Place>>> sites = places.choose(
                notes.document(),
                notes.places(),
                drafts.stream().map(Judged::draft).map(SlotQuestions::place).toList());
        List<Filled> claims = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Setting setting = new Setting(sites.get(i), days.get(i));
            claims.add(new Filled(claim(notes, drafts.get(i), i, setting), drafts.get(i), setting));
        }
        return claims;
    }

    private Claim claim(Annotations notes, Judged judged, int number, Setting setting) {
        Sentence sentence = judged.draft().sentence();
        Frame frame = judged.draft().frame();
        Trigger trigger = frame.trigger();
        Optional<Place> place = setting.place().taken();
        PartyRoles roles = new PartyRoles(trigger.type(), place.flatMap(Place::country));
        return Claim.of(
                        notes.document().article().id(),
                        number,
                        trigger.type(),
                        sentence.span(),
                        evidence(notes, sentence, trigger))
                .actor(frame.actor().map(roles::actor))
                .target(roles.target(frame.actor(), frame.target()))
                .place(place)
                .time(setting.time().taken())
                .quantities(quantities(notes, sentence, trigger))
                .source(source(notes, judged))
                .via(notes.attributions().via(sentence, trigger.from(), trigger.to()))
                .status(judged.draft().hints().status())
                .confidence(Math.round(judged.probability() * 1000) / 1000.0)
                .certainty(new Certainty(
                        certainty.of("actor", frame.doer().choice()),
                        certainty.of("target", frame.sufferer().choice()),
                        certainty.of("place", setting.place()),
                        certainty.of("time", setting.time())))
                .coder(Coder.NAME)
                .build();
    }

    private List<Quantity> quantities(Annotations notes, Sentence sentence, Trigger trigger) {
        return quantities.choose(
                new QuantityQuestion(trigger.type(), sentence, trigger.from(), trigger.to()),
                notes.quantities().of(sentence.index()));
    }

    private static Evidence evidence(Annotations notes, Sentence sentence, Trigger trigger) {
        return Evidence.in(
                notes.document().article().text(),
                sentence.tokens().get(trigger.from()).span().start(),
                sentence.tokens().get(trigger.to() - 1).span().end());
    }

    private static Optional<Source> source(Annotations notes, Judged judged) {
        Trigger trigger = judged.draft().frame().trigger();
        return notes.attributions().source(judged.draft().sentence(), trigger.from(), trigger.to());
    }
}
