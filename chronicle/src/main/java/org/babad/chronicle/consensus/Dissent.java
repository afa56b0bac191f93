package org.babad.chronicle.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.babad.model.Claim;
import org.babad.model.Disagreement;
import org.babad.model.Disagreement.Slot;
import org.babad.model.Party;
import org.babad.model.Quantity;
import org.babad.model.Quantity.Kind;
import org.babad.model.Side;
import org.babad.model.Status;
import org.babad.model.TimeSpan;

/**
 * Finds the slots on which the claims of one event cannot all be right: another day, town, number beyond its qualifier,
 * actor or target, happened against denied. What is planned has other days and numbers than what happened, and is not held
 * against it. Thread-safe.
 */
public final class Dissent {

    /** Kinds whose numbers count the same thing in every claim of an event; of the others, two may count two things. */
    private static final Set<Kind> COMPARABLE = EnumSet.of(
            Kind.KILLED,
            Kind.WOUNDED,
            Kind.CAPTURED,
            Kind.SURRENDERED,
            Kind.DISPLACED,
            Kind.TROOPS,
            Kind.PEOPLE,
            Kind.STRIKES);

    private final String event;
    private final List<Testimony> all;
    private final List<Testimony> facts;
    private final Voices voices;
    private final List<Disagreement> found = new ArrayList<>();

    private Dissent(String event, List<Testimony> testimonies, Voices voices) {
        this.event = event;
        this.all = testimonies;
        this.facts = testimonies.stream().filter(Testimony::isFact).toList();
        this.voices = voices;
    }

    /** The disagreements among some claims of an event, independent ones first. */
    public static List<Disagreement> of(String event, List<Testimony> testimonies, Voices voices) {
        Dissent dissent = new Dissent(event, testimonies, voices);
        dissent.status();
        dissent.days();
        dissent.places();
        dissent.numbers();
        dissent.parties(Slot.ACTOR, Claim::actor);
        dissent.parties(Slot.TARGET, Claim::target);
        dissent.found.sort(Comparator.comparing(d -> !d.independent()));
        return List.copyOf(dissent.found);
    }

    private void status() {
        Tally<Boolean> tally = Tally.of(all, voices, t -> happens(t.claim().status()));
        found(Slot.STATUS, new Positions<>(tally, (a, b) -> a.equals(b), h -> (h ? Status.HAPPENED : Status.DENIED)
                .code()));
    }

    /** What may be neither contradicts nor confirms. */
    private static Optional<Boolean> happens(Status status) {
        return status == Status.POSSIBLE ? Optional.empty() : Optional.of(status != Status.DENIED);
    }

    private void days() {
        Tally<Interval> tally = Tally.of(facts, voices, t -> t.claim().time().map(Interval::of));
        found(Slot.DAY, new Positions<>(tally, Interval::meets, Interval::toString));
    }

    private void places() {
        Tally<Spot> tally = Tally.of(all, voices, Spot::of);
        found(Slot.PLACE, new Positions<>(tally, Spot::fits, Spot::name));
    }

    private void numbers() {
        for (Kind kind : COMPARABLE) {
            Tally<Numbers.Figure> tally = Numbers.of(kind, facts, voices);
            found(Slot.NUMBER, new Positions<>(tally, Numbers.Figure::fits, f -> readable(f, kind)));
        }
    }

    private static String readable(Numbers.Figure figure, Kind kind) {
        String value = String.format(Locale.ROOT, figure.value() % 1 == 0 ? "%.0f" : "%s", figure.value());
        String limit = figure.qualifier() == Quantity.Qualifier.EXACT
                ? ""
                : figure.qualifier().code().replace('_', ' ') + " ";
        return limit + value + " " + kind.code();
    }

    /** One voice that names two sides mostly tells of two acts; only independent voices contradict each other on who. */
    private void parties(Slot slot, Function<Claim, Optional<Party>> party) {
        Tally<Side> tally = Tally.of(all, voices, t -> party.apply(t.claim()).flatMap(Party::side));
        new Positions<>(tally, Side::equals, Side::code)
                .disagreement(event, slot, voices)
                .filter(Disagreement::independent)
                .ifPresent(found::add);
    }

    private <V> void found(Slot slot, Positions<V> positions) {
        positions.disagreement(event, slot, voices).ifPresent(found::add);
    }

    /** Days without the words that tell them. */
    private record Interval(java.time.LocalDate from, java.time.LocalDate to) {

        static Interval of(TimeSpan span) {
            return new Interval(span.from(), span.to());
        }

        boolean meets(Interval other) {
            return !from.isAfter(other.to) && !other.from.isAfter(to);
        }

        @Override
        public String toString() {
            return from.equals(to) ? from.toString() : from + "/" + to;
        }
    }
}
