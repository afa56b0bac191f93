package org.babad.chronicle.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of an enum's constants as a number with a bit for each ordinal. */
final class Bits {

    private Bits() {}

    static <E extends Enum<E>> long of(Collection<E> constants) {
        long bits = 0;
        for (E constant : constants) {
            bits |= 1L << constant.ordinal();
        }
        return bits;
    }

    static <E extends Enum<E>> Set<E> in(long bits, E[] all) {
        return Arrays.stream(all)
                .filter(constant -> (bits >> constant.ordinal() & 1) == 1)
                .collect(Collectors.toUnmodifiableSet());
    }
}
