package org.babad.reading.feed;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** The outlet's name in a feed's title: "ANTARA News - Terkini" of antaranews.com is ANTARA News. Pure. */
final class Outlet {

    private static final String SEPARATORS = " [-–—|:»/>] ";

    private Outlet() {}

    /** The part of the title that the host's name shows to be the outlet, else the whole title. */
    static Optional<String> of(Optional<String> title, Optional<URI> address) {
        if (title.isEmpty() || address.isEmpty()) {
            return title;
        }
        String host = letters(address.get().getHost());
        for (String part : title.get().split(SEPARATORS)) {
            String letters = letters(part);
            if (letters.length() >= 3 && host.contains(letters)) {
                return Optional.of(part.strip());
            }
        }
        return title;
    }

    private static String letters(String text) {
        StringBuilder out = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
