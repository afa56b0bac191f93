package org.babad.reading.outlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The words before the first dash of an article: "JAKARTA, KOMPAS.com -", "Liputan6.com, Sanaa -", "Jakarta (ANTARA) -". */
public final class Dateline {

    private static final int LONGEST = 60;
    private static final String[] DOMAINS = {".com", ".co", ".id", ".net", ".org", ".tv", ".news"};

    private Dateline() {}

    /**
     * The outlet in the dateline of an article's first line: a part that is a domain, or one that is named elsewhere too.
     * Others cannot be told from towns.
     *
     * @param context what stands around the article: mastheads, the page's title
     */
    public static Optional<String> outlet(String line, String context) {
        List<String> parts = parts(line);
        return parts.stream().filter(Dateline::isDomain).findFirst().or(() -> parts.stream()
                .flatMap(part -> atEdge(context, part).stream())
                .findFirst());
    }

    /** The part as a line of the context writes it at its beginning or end; a town's name stands there rarely. */
    private static Optional<String> atEdge(String context, String part) {
        int length = part.length();
        return context.lines()
                .filter(line -> length > 2 && line.length() > length)
                .flatMap(line -> Stream.of(line.substring(0, length), line.substring(line.length() - length)))
                .filter(part::equalsIgnoreCase)
                .findFirst();
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        int dash = dash(line);
        for (String part : dash < 0 ? new String[0] : line.substring(0, dash).split("[,|/()]")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static int dash(String line) {
        for (int i = 1; i < Math.min(line.length(), LONGEST); i++) {
            char c = line.charAt(i);
            if ((c == '-' || c == '\u2013' || c == '\u2014') && line.charAt(i - 1) == ' ') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDomain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.indexOf(' ') >= 0) {
            return false;
        }
        for (String domain : DOMAINS) {
            if (lower.endsWith(domain) && lower.length() > domain.length()) {
                return true;
            }
        }
        return false;
    }
}
