package org.babad.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom a party belongs to: a country as ISO 3166 alpha-2, or a {@link Group}'s id. {@code EU} and {@code UN} are groups.
 *
 * @param code the country's two capital letters or the group's id
 */
public record Side(String code) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> GROUPS =
            Arrays.stream(Group.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    public Side {
        if (!COUNTRIES.contains(code) && !GROUPS.contains(code) && !"XK".equals(code)) {
            throw new IllegalArgumentException(
                    "neither an ISO 3166 alpha-2 country nor a group of the codebook: " + code);
        }
    }

    /** Whether it is a country rather than a group. */
    public boolean isCountry() {
        return !GROUPS.contains(code);
    }
}
