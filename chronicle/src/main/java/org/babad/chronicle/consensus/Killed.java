package org.babad.chronicle.consensus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.babad.chronicle.consensus.Numbers.Figure;
import org.babad.chronicle.consensus.Tally.Ballot;
import org.babad.chronicle.view.Fatalities;
import org.babad.model.Quantity.Kind;

/** How many were killed, by the claims that do not deny it. */
public final class Killed {

    private Killed() {}

    /** Best, lowest and highest number of those that some claims give; empty where none does. */
    public static Optional<Fatalities> of(List<Testimony> testimonies, Voices voices) {
        List<Testimony> facts = testimonies.stream().filter(Testimony::isFact).toList();
        Tally<Figure> tally = Numbers.of(Kind.KILLED, facts, voices);
        var values = tally.ballots().stream()
                .map(Ballot::value)
                .collect(Collectors.summarizingLong(f -> Math.round(f.value())));
        return tally.best()
                .map(best -> new Fatalities(Math.round(best.value().value()), values.getMin(), values.getMax()));
    }
}
