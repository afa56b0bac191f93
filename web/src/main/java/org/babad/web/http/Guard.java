package org.babad.web.http;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.babad.web.page.ErrorPage;

/**
 * Stands before every page: tells the browser what pages may do, and refuses requests under a name that is not the server's
 * own (DNS rebinding: a hostile site whose name leads to this machine).
 */
final class Guard {

    /** What browsers are told with every answer. */
    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "no-cache");

    private final Set<String> names;

    /** A guard that lets these host names through; all where there are none. */
    Guard(Set<String> names) {
        this.names = names;
    }

    void check(Context context) {
        HEADERS.forEach(context::header);
        if (!names.isEmpty() && !names.contains(name(context))) {
            throw new Refusal(new ErrorPage(
                    421,
                    "Not under this name",
                    "This server answers to its own names only.",
                    "Open it by the address that it printed when it started."));
        }
    }

    private static String name(Context context) {
        String host = Optional.ofNullable(context.header("Host")).orElse("").toLowerCase(Locale.ROOT);
        return host.replaceFirst(":[0-9]{0,5}$", "");
    }
}
