package org.babad.reading.feed;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Addresses as feeds write them, made absolute. Immutable. */
record Addresses(Optional<URI> base) {

    /** The absolute http(s) address, its scheme in lower case, or nothing where the value is none. */
    Optional<URI> absolute(String value) {
        String text = value.strip().replace(" ", "%20").replace("|", "%7C");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI given = URI.create(text);
            URI whole = base.isPresent() ? base.get().resolve(given) : given;
            String scheme = String.valueOf(whole.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && whole.getHost() != null
                    ? Optional.of(URI.create(scheme + whole.toString().substring(scheme.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same, for addresses that are relative to another place. */
    Addresses under(String other) {
        Optional<URI> moved = absolute(other);
        return moved.isEmpty() ? this : new Addresses(moved);
    }
}
