package org.babad.bench.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.babad.model.Claim;
import org.babad.model.EventType;
import org.babad.model.Party;
import org.babad.model.Place;
import org.babad.model.Quantity;
import org.babad.model.Relay;
import org.babad.model.Role;
import org.babad.model.Side;
import org.babad.model.Span;
import org.babad.model.Status;

/**
 * What is compared of a claim, of gold and of the coder alike.
 *
 * @param type the type
 * @param sentence where it stands
 * @param trigger the trigger's text
 * @param actor text, side and role
 * @param target text, side and role
 * @param place name and country
 * @param time first and last day
 * @param source the source's text
 * @param via the media's names
 * @param quantities kinds and values
 * @param status the status
 * @param event the event's label, where linked
 */
public record Coded(
        EventType type,
        Span sentence,
        String trigger,
        Who actor,
        Who target,
        Where place,
        Optional<Days> time,
        Optional<String> source,
        List<String> via,
        Set<Counted> quantities,
        Status status,
        Optional<String> event) {

    /** A party's text, side and role. */
    public record Who(Optional<String> text, Optional<String> side, Optional<String> role) {
        static final Who NOBODY = new Who(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A place's name and country. */
    public record Where(Optional<String> name, Optional<String> country) {
        static final Where NOWHERE = new Where(Optional.empty(), Optional.empty());
    }

    /** First and last day. */
    public record Days(LocalDate from, LocalDate to) {}

    /** A quantity's kind and value. */
    public record Counted(String kind, double value) {}

    /** What the coder said, with the event that it was linked to. */
    public static Coded of(Claim claim, Optional<String> event) {
        return new Coded(
                claim.type(),
                claim.sentence(),
                claim.trigger().text(),
                claim.actor().map(Coded::who).orElse(Who.NOBODY),
                claim.target().map(Coded::who).orElse(Who.NOBODY),
                claim.place().map(Coded::where).orElse(Where.NOWHERE),
                claim.time().map(t -> new Days(t.from(), t.to())),
                claim.source().map(s -> s.evidence().text()),
                claim.via().stream().map(Relay::name).toList(),
                claim.quantities().stream().map(Coded::counted).collect(Collectors.toUnmodifiableSet()),
                claim.status(),
                event);
    }

    private static Who who(Party party) {
        return new Who(
                Optional.of(party.name()),
                party.side().map(Side::code),
                party.role().map(Role::name));
    }

    private static Where where(Place place) {
        return new Where(Optional.of(place.name()), place.country());
    }

    private static Counted counted(Quantity quantity) {
        return new Counted(quantity.kind().code(), quantity.value());
    }
}
