package org.babad.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What several claims are about: the same type (an attack whose means one claim does not tell may be the airstrike that
 * another tells of), parties, place and time. Its slots are the values that most of its
 * independent claims give, each as one of those claims writes it; what the others say is in {@link Disagreement}.
 *
 * @param id unique in a chronicle, stable while the event exists
 * @param type the type that most of its claims have; where some tell the means of an attack, that
 * @param actor who does it
 * @param target to whom it is done
 * @param place where
 * @param from first day
 * @param to last day; present where {@code from} is
 * @param quantities one for each kind that a claim counts
 * @param status whether it happened
 * @param claims the ids of its claims, in the order of publication; at least one
 */
public record Event(
        String id,
        EventType type,
        Optional<Party> actor,
        Optional<Party> target,
        Optional<Place> place,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<Quantity> quantities,
        Status status,
        List<String> claims) {

    public Event {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        quantities = List.copyOf(quantities);
        claims = List.copyOf(claims);
        if (id.isBlank() || claims.isEmpty()) {
            throw new IllegalArgumentException("an event needs an id and a claim: " + id);
        }
        if (from.isPresent() != to.isPresent() || from.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("event " + id + " runs from " + from + " to " + to);
        }
    }
}
