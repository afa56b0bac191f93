package org.babad.reading.text;

import java.util.Optional;

/** The outlet in the words before the first dash of an article: "JAKARTA, KOMPAS.com -", "Liputan6.com, Sanaa -". */
final class Dateline {

    private static final int LONGEST = 60;
    private static final String[] DOMAINS = {".com", ".co", ".id", ".net", ".org", ".tv", ".news"};

    private Dateline() {}

    /** The part of a dateline that is an outlet's domain; others cannot be told from towns. */
    static Optional<String> outlet(String line) {
        int dash = dash(line);
        if (dash < 0) {
            return Optional.empty();
        }
        for (String part : line.substring(0, dash).split("[,|/()]")) {
            String name = part.strip();
            if (isDomain(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
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
        String lower = name.toLowerCase(java.util.Locale.ROOT);
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
