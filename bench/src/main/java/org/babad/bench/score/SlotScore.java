package org.babad.bench.score;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.babad.bench.score.Coded.Days;

/** The slots that are scored: how a slot is got from a claim, and when two values of it are the same. */
public enum SlotScore {
    ACTOR_SIDE("actor.side", c -> c.actor().side(), Objects::equals),
    ACTOR_ROLE("actor.role", c -> c.actor().role(), Objects::equals),
    TARGET_SIDE("target.side", c -> c.target().side(), Objects::equals),
    TARGET_ROLE("target.role", c -> c.target().role(), Objects::equals),
    PLACE("place", c -> c.place().name(), (g, p) -> Names.same((String) g, (String) p)),
    COUNTRY("country", c -> c.place().country(), Objects::equals),
    TIME("time", Coded::time, (g, p) -> sameDays((Days) g, (Days) p)),
    SOURCE("source", Coded::source, (g, p) -> Names.same((String) g, (String) p)),
    VIA("via", SlotScore::joined, (g, p) -> sharesWord((String) g, (String) p)),
    QUANTITY("quantity", SlotScore::quantities, (g, p) -> sharesMember((Set<?>) g, (Set<?>) p)),
    STATUS("status", c -> Optional.of(c.status()), Objects::equals);

    private final String label;
    private final Function<Coded, Optional<?>> get;
    private final BiPredicate<Object, Object> same;

    SlotScore(String label, Function<Coded, Optional<?>> get, BiPredicate<Object, Object> same) {
        this.label = label;
        this.get = get;
        this.same = same;
    }

    /** The name that reports use. */
    public String label() {
        return label;
    }

    /** The slot's value in words; a dash where it is empty. */
    public String show(Coded claim) {
        return get.apply(claim).map(Object::toString).orElse("-");
    }

    /** Whether the slot is told. */
    public boolean isFilled(Coded claim) {
        return get.apply(claim).isPresent();
    }

    /** Whether both are filled and the same. */
    public boolean agrees(Coded gold, Coded predicted) {
        Optional<?> g = get.apply(gold);
        Optional<?> p = get.apply(predicted);
        return g.isPresent() && p.isPresent() && same.test(g.get(), p.get());
    }

    /** Whether both are the same or both empty. */
    public boolean isRight(Coded gold, Coded predicted) {
        return !isFilled(gold) && !isFilled(predicted) || agrees(gold, predicted);
    }

    private static Optional<String> joined(Coded claim) {
        return claim.via().isEmpty() ? Optional.empty() : Optional.of(String.join(" ", claim.via()));
    }

    private static Optional<Set<?>> quantities(Coded claim) {
        return claim.quantities().isEmpty() ? Optional.empty() : Optional.of(claim.quantities());
    }

    private static boolean sharesWord(String gold, String predicted) {
        return sharesMember(Names.keyWords(gold), Names.keyWords(predicted));
    }

    private static boolean sharesMember(Set<?> gold, Set<?> predicted) {
        Set<Object> shared = new HashSet<>(gold);
        shared.retainAll(predicted);
        return !shared.isEmpty();
    }

    /** Whether at least half of the days of either are days of both. */
    private static boolean sameDays(Days gold, Days predicted) {
        long shared = Math.min(gold.to().toEpochDay(), predicted.to().toEpochDay())
                - Math.max(gold.from().toEpochDay(), predicted.from().toEpochDay())
                + 1;
        long all = Math.max(gold.to().toEpochDay(), predicted.to().toEpochDay())
                - Math.min(gold.from().toEpochDay(), predicted.from().toEpochDay())
                + 1;
        return shared > 0 && 2 * shared >= all;
    }
}
