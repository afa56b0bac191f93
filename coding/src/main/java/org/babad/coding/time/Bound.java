package org.babad.coding.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The values that a pattern's slots took, in the order of the text. Built while matching, then only read. */
final class Bound {

    private final Map<Slot, List<Integer>> values = new EnumMap<>(Slot.class);

    void add(Slot slot, int value) {
        values.computeIfAbsent(slot, k -> new ArrayList<>(2)).add(value);
    }

    /** Takes the last value of {@code slot} back. */
    void drop(Slot slot) {
        List<Integer> list = values.get(slot);
        if (list != null) {
            list.remove(list.size() - 1);
        }
    }

    /** The value of {@code slot} number {@code nth}, from 0. */
    OptionalInt nth(Slot slot, int nth) {
        List<Integer> list = values.getOrDefault(slot, List.of());
        return nth < list.size() ? OptionalInt.of(list.get(nth)) : OptionalInt.empty();
    }

    /** The first value of {@code slot}. */
    OptionalInt get(Slot slot) {
        return nth(slot, 0);
    }

    /** The first value of {@code slot}, or {@code other}. */
    int get(Slot slot, int other) {
        return get(slot).orElse(other);
    }

    /** The unit named, by itself or in a word for one of it; days where none is. */
    Unit unit() {
        return Unit.values()[get(Slot.UNIT, get(Slot.ONEUNIT, Unit.DAYS.ordinal()))];
    }

    /** How many units: one where no number is given. */
    int count() {
        return get(Slot.NUM, get(Slot.NTH, 1));
    }

    /** The month by name or by number. */
    OptionalInt month() {
        return get(Slot.MONTH).isPresent() ? get(Slot.MONTH) : get(Slot.MONTHNO);
    }
}
