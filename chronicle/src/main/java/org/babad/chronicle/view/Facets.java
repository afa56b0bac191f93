package org.babad.chronicle.view;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the events that a query wants are spread, whatever its page: what a reader can narrow them by.
 *
 * @param countries events by the country of their place, ISO 3166 alpha-2; events without one are absent
 * @param sides events by the side of their actor or target; an event of two sides counts for both
 * @param days events by the day that time order gives them; events without one are absent
 */
public record Facets(Map<String, Integer> countries, Map<String, Integer> sides, SortedMap<LocalDate, Integer> days) {

    public Facets {
        countries = Map.copyOf(countries);
        sides = Map.copyOf(sides);
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }
}
