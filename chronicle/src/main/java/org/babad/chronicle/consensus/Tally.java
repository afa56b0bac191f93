package org.babad.chronicle.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The values that testimonies give for one slot, the best attested first: by independent voices, then claims, then the
 * order of the testimonies. Immutable.
 *
 * @param ballots the values with who gives them
 */
record Tally<V>(List<Ballot<V>> ballots) {

    /** A value and the testimonies that give it, at least one. */
    record Ballot<V>(V value, List<Testimony> holders) {}

    Tally {
        ballots = List.copyOf(ballots);
    }

    /** Counts the values that {@code slot} has in {@code testimonies}. */
    static <V> Tally<V> of(List<Testimony> testimonies, Voices voices, Function<Testimony, Optional<V>> slot) {
        Map<V, List<Testimony>> holders = new LinkedHashMap<>();
        for (Testimony testimony : testimonies) {
            slot.apply(testimony).ifPresent(value -> holders.computeIfAbsent(value, v -> new ArrayList<>())
                    .add(testimony));
        }
        List<Ballot<V>> ballots = new ArrayList<>();
        holders.forEach((value, who) -> ballots.add(new Ballot<>(value, List.copyOf(who))));
        ballots.sort(Comparator.comparingInt((Ballot<V> b) -> voices.count(b.holders()))
                .thenComparingInt(b -> b.holders().size())
                .reversed());
        return new Tally<>(ballots);
    }

    Optional<Ballot<V>> best() {
        return ballots.stream().findFirst();
    }
}
