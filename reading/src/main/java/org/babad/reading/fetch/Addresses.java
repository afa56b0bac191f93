package org.babad.reading.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Addresses as feeds and servers write them, which is not always as the standard has it. Pure. */
public final class Addresses {

    private static final int LONGEST = 4_000;
    private static final String ILLEGAL = " \"<>\\^`{|}";

    private Addresses() {}

    /**
     * The http(s) address in a text: white space around it, blanks and letters beyond ASCII in it are mended; the fragment
     * and a user's name are left out. Empty where it is none.
     */
    public static Optional<URI> parse(String text) {
        String mended = mended(text.strip());
        if (mended.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return plain(new URI(mended));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The same for a text that may be relative to {@code base}. */
    public static Optional<URI> resolve(URI base, String text) {
        String mended = mended(text.strip());
        if (mended.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return plain(base.resolve(new URI(mended)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The host with its port where that is not its scheme's: what a crawl delay is kept for. */
    public static String host(URI address) {
        return address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
    }

    /** {@code https://host:port}, for what lies at the root of a host. */
    static String origin(URI address) {
        return address.getScheme() + "://" + host(address);
    }

    private static Optional<URI> plain(URI uri) throws URISyntaxException {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        Optional<String> host = Optional.ofNullable(uri.getHost()).or(() -> international(uri));
        if (host.isEmpty() || !scheme.equals("http") && !scheme.equals("https")) {
            return Optional.empty();
        }
        int usual = scheme.equals("http") ? 80 : 443;
        int port = uri.getPort() == usual ? -1 : uri.getPort();
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String name = host.get().toLowerCase(Locale.ROOT);
        return port > 65_535 || port == 0
                ? Optional.empty()
                : Optional.of(new URI(scheme + "://" + name + (port < 0 ? "" : ":" + port) + path + query));
    }

    /** A host in other letters than ASCII's, which {@link URI} takes for something else than a host. */
    private static Optional<String> international(URI uri) {
        String authority = uri.getAuthority();
        if (authority == null || authority.indexOf('@') >= 0 || authority.indexOf(':') >= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(IDN.toASCII(authority)).filter(host -> host.matches("[A-Za-z0-9.-]+"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String mended(String text) {
        int path = text.indexOf('/', text.indexOf("://") + 3);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean inHost = text.contains("://") && (path < 0 || i < path);
            boolean percent = c == '%' && !isEscape(text, i);
            if (percent
                    || c < ' '
                    || ILLEGAL.indexOf(c) >= 0
                    || c > 126 && !inHost
                    || c == '[' && !inHost
                    || c == ']' && !inHost) {
                escape(out, c);
            } else {
                out.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    private static void escape(StringBuilder out, int c) {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            out.append(String.format(Locale.ROOT, "%%%02X", b));
        }
    }
}
