package org.babad.chronicle.consensus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.babad.knowledge.NameKey;
import org.babad.model.Claim;
import org.babad.model.Event;
import org.babad.model.EventType;
import org.babad.model.Party;
import org.babad.model.Place;
import org.babad.model.Quantity;
import org.babad.model.Status;
import org.babad.model.TimeSpan;

/** The event that claims make together: for each slot the value that most independent claims give. Thread-safe. */
public final class Consensus {

    private final List<Testimony> testimonies;
    private final Voices voices;

    private Consensus(List<Testimony> testimonies, Voices voices) {
        this.testimonies = testimonies;
        this.voices = voices;
    }

    /**
     * The event of some claims.
     *
     * @param id the event's id
     * @param testimonies its claims in the order of publication, at least one
     * @param voices those claims, sorted
     */
    public static Event of(String id, List<Testimony> testimonies, Voices voices) {
        return new Consensus(testimonies, voices).event(id);
    }

    private Event event(String id) {
        Optional<TimeSpan> time = time();
        return new Event(
                id,
                type(),
                slot(Claim::actor, Consensus::partyKey),
                slot(Claim::target, Consensus::partyKey),
                place(),
                time.map(TimeSpan::from),
                time.map(TimeSpan::to),
                quantities(),
                best(t -> Optional.of(t.claim().status())).orElse(Status.HAPPENED),
                testimonies.stream().map(t -> t.claim().id()).toList());
    }

    /** A means that one voice tells says more than "attack", which all say. */
    private EventType type() {
        return best(t -> Optional.of(t.claim().type()).filter(type -> type != EventType.ATTACK))
                .orElse(EventType.ATTACK);
    }

    private <V> Optional<V> best(Function<Testimony, Optional<V>> key) {
        return Tally.of(testimonies, voices, key).best().map(Tally.Ballot::value);
    }

    /** The slot's value as the first claim writes it that gives the best attested key. */
    private <T, K> Optional<T> slot(Function<Claim, Optional<T>> slot, Function<T, K> key) {
        return slot(slot, key, t -> true);
    }

    private <T, K> Optional<T> slot(Function<Claim, Optional<T>> slot, Function<T, K> key, Predicate<T> wanted) {
        return Tally.of(testimonies, voices, t -> slot.apply(t.claim())
                        .filter(wanted)
                        .map(key))
                .best()
                .flatMap(ballot -> slot.apply(ballot.holders().get(0).claim()));
    }

    private static String partyKey(Party party) {
        return party.side().map(s -> "side " + s.code()).orElseGet(() -> "name " + NameKey.of(party.name()));
    }

    /** A town that one voice names says more than the country that all name. */
    private Optional<Place> place() {
        return slot(Claim::place, Consensus::placeKey, p -> p.precision() != Place.Precision.COUNTRY)
                .or(() -> slot(Claim::place, Consensus::placeKey));
    }

    private static String placeKey(Place place) {
        return place.geonames().isPresent() ? "id " + place.geonames().getAsInt() : "name " + NameKey.of(place.name());
    }

    /** What is told as fact dates the event better than its announcement. */
    private Optional<TimeSpan> time() {
        List<Testimony> facts = testimonies.stream().filter(Testimony::isFact).toList();
        return time(facts).or(() -> time(testimonies));
    }

    private Optional<TimeSpan> time(List<Testimony> among) {
        return Tally.of(among, voices, t -> t.claim().time().map(s -> s.from() + "/" + s.to()))
                .best()
                .flatMap(ballot -> ballot.holders().get(0).claim().time());
    }

    private List<Quantity> quantities() {
        List<Quantity> out = new ArrayList<>();
        Arrays.stream(Quantity.Kind.values()).forEach(kind -> Numbers.of(kind, testimonies, voices)
                .best()
                .map(ballot -> Numbers.of(kind, ballot.holders().get(0)).orElseThrow())
                .ifPresent(out::add));
        return out;
    }
}
