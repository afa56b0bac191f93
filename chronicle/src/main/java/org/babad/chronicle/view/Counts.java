package org.babad.chronicle.view;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.babad.model.EventType;

/**
 * How much a chronicle holds.
 *
 * @param articles all articles
 * @param copies those among them that are copies of others
 * @param claims all claims
 * @param events all events
 * @param disputed events with a disagreement
 * @param disagreements all disagreements
 * @param types events of each type; types without events are absent
 * @param from the first day of an event
 * @param to the last day of an event; present where {@code from} is
 */
public record Counts(
        int articles,
        int copies,
        int claims,
        int events,
        int disputed,
        int disagreements,
        Map<EventType, Integer> types,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public Counts {
        types = Map.copyOf(types);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
