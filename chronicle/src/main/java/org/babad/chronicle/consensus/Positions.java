package org.babad.chronicle.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.babad.chronicle.consensus.Tally.Ballot;
import org.babad.model.Disagreement;
import org.babad.model.Disagreement.Position;
import org.babad.model.Disagreement.Slot;

/**
 * The positions that claims take on one slot: values that cannot both be true. A value that fits a better attested one
 * supports it.
 *
 * @param tally the values
 * @param fits whether two values can both be true
 * @param readable a value for people
 */
record Positions<V>(Tally<V> tally, BiPredicate<V, V> fits, Function<V, String> readable) {

    /** The disagreement, where two articles, or two sources of one article, take two positions. */
    Optional<Disagreement> disagreement(String event, Slot slot, Voices voices) {
        List<Ballot<V>> camps = camps();
        if (!isHeldApart(camps)) {
            return Optional.empty();
        }
        boolean independent = pairs(camps, voices::independent);
        List<Position> positions = camps.stream()
                .map(camp -> new Position(
                        readable.apply(camp.value()),
                        camp.holders().stream().map(t -> t.claim().id()).toList(),
                        voices.count(camp.holders())))
                .toList();
        return Optional.of(new Disagreement(event, slot, positions, independent));
    }

    private List<Ballot<V>> camps() {
        List<Ballot<V>> camps = new ArrayList<>();
        for (Ballot<V> ballot : tally.ballots()) {
            int home = 0;
            while (home < camps.size() && !fits.test(camps.get(home).value(), ballot.value())) {
                home++;
            }
            if (home == camps.size()) {
                camps.add(ballot);
            } else {
                camps.set(home, joined(camps.get(home), ballot));
            }
        }
        return camps;
    }

    private static <V> Ballot<V> joined(Ballot<V> camp, Ballot<V> more) {
        List<Testimony> holders = new ArrayList<>(camp.holders());
        holders.addAll(more.holders());
        return new Ballot<>(camp.value(), holders);
    }

    /** One article that gives two values in the same voice tells of two things, or was read wrongly. */
    private static <V> boolean isHeldApart(List<Ballot<V>> camps) {
        return pairs(
                camps,
                (a, b) -> !a.claim().article().equals(b.claim().article())
                        || !sourceOf(a).equals(sourceOf(b)));
    }

    private static Optional<String> sourceOf(Testimony testimony) {
        return testimony.claim().source().map(s -> s.name());
    }

    private static <V> boolean pairs(List<Ballot<V>> camps, BiPredicate<Testimony, Testimony> wanted) {
        for (int i = 1; i < camps.size(); i++) {
            for (Testimony a : camps.get(i).holders()) {
                for (int j = 0; j < i; j++) {
                    if (camps.get(j).holders().stream().anyMatch(b -> wanted.test(a, b))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
