package org.babad.cli.screen;

import java.time.LocalDate;
import java.util.Optional;

/** Days as people read them in a table. */
final class Days {

    private Days() {}

    /** One day, or the first and the last. */
    static String of(LocalDate from, LocalDate to) {
        return from.equals(to) ? from.toString() : from + ".." + to;
    }

    static String of(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isPresent() && to.isPresent() ? of(from.get(), to.get()) : "-";
    }
}
