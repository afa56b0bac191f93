package org.babad.reading.feed;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

/** Text and markup in the fields of feeds. Pure and thread-safe. */
final class Markup {

    /** A description of fewer words is a summary. */
    private static final int LONG_DESCRIPTION = 120;
    /** A content field of fewer words holds a picture or a teaser. */
    private static final int LONG_CONTENT = 30;

    private static final List<String> CUT_ENDS = List.of("…", "...", "[…]", "[...]", "[&hellip;]");

    private Markup() {}

    /** One line without tags, entities resolved, also those that were escaped twice. */
    static String plain(String value) {
        boolean marked = value.indexOf('<') >= 0 || value.indexOf('&') >= 0;
        String text = marked ? Jsoup.parseBodyFragment(value).text() : value;
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Plain text as HTML, a paragraph for each line. */
    static String ofPlain(String text) {
        StringBuilder out = new StringBuilder();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> out.append("<p>")
                .append(Entities.escape(line))
                .append("</p>\n"));
        return out.toString();
    }

    /** A field that is made for the full text, where it holds more than a teaser. */
    static Optional<String> content(String html) {
        return full(html, LONG_CONTENT);
    }

    /** A description, where it is long enough to be the full text. */
    static Optional<String> description(String html) {
        return full(html, LONG_DESCRIPTION);
    }

    private static Optional<String> full(String html, int leastWords) {
        if (html.length() < leastWords * 2) {
            return Optional.empty();
        }
        String text = Jsoup.parseBodyFragment(html).text().strip();
        boolean cut = CUT_ENDS.stream().anyMatch(text::endsWith);
        return cut || words(text) < leastWords ? Optional.empty() : Optional.of(html);
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !Character.isWhitespace(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
