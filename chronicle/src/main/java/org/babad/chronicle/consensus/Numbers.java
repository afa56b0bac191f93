package org.babad.chronicle.consensus;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.babad.model.Quantity;
import org.babad.model.Quantity.Kind;
import org.babad.model.Quantity.Qualifier;

/** The numbers that claims give, one for each kind and claim: the largest, as the others are parts of it. */
final class Numbers {

    /** "About a hundred" allows for so much more or less. */
    private static final double ABOUT = 0.2;

    private Numbers() {}

    static Optional<Quantity> of(Kind kind, Testimony testimony) {
        return testimony.claim().quantities().stream()
                .filter(q -> q.kind() == kind)
                .max(Comparator.comparingDouble(Quantity::value));
    }

    /** A number without its place in a text. */
    record Figure(double value, Qualifier qualifier) {

        /** Whether both can be true. */
        boolean fits(Figure other) {
            return low() <= other.high() && other.low() <= high();
        }

        private double low() {
            return switch (qualifier) {
                case EXACT, AT_LEAST -> value;
                case ABOUT -> value * (1 - ABOUT);
                case AT_MOST -> 0;
            };
        }

        private double high() {
            return switch (qualifier) {
                case EXACT, AT_MOST -> value;
                case ABOUT -> value * (1 + ABOUT);
                case AT_LEAST -> Double.POSITIVE_INFINITY;
            };
        }
    }

    static Tally<Figure> of(Kind kind, List<Testimony> testimonies, Voices voices) {
        return Tally.of(testimonies, voices, t -> of(kind, t).map(q -> new Figure(q.value(), q.qualifier())));
    }
}
