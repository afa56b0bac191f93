package org.babad.reading.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's meta tags, links, times and headings say of it, gathered in one walk over its tree. Immutable.
 *
 * @param title the text of the title element
 * @param meta by lower-case name or property, the first of each
 * @param linkedData its JSON-LD
 * @param links the addresses behind {@code link} and {@code a} elements that carry a relation ("canonical", "next"), by
 *     lower-case relation, the first of each
 * @param turns addresses of its links that end in the number of a page, as written
 * @param times its {@code time} elements
 * @param headings its main headings
 * @param homeLink the text of the link to the outlet's front page, where the page's title names it too
 */
record PageFacts(
        String title,
        Map<String, String> meta,
        LinkedData linkedData,
        Map<String, String> links,
        List<String> turns,
        List<Element> times,
        List<Element> headings,
        Optional<String> homeLink) {

    private static final int LONGEST_OUTLET = 30;

    static PageFacts of(Document page) {
        Gathering found = new Gathering();
        found.walk(page);
        String title = page.title();
        return new PageFacts(
                title,
                metas(found.metas),
                LinkedData.of(found.scripts),
                links(found.links),
                found.turns,
                found.times,
                found.headings,
                homeLink(found.homes, title));
    }

    /** The first of the named metas that is there. */
    Optional<String> meta(String... names) {
        for (String name : names) {
            String value = meta.get(name);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** Who wrote it: names, no addresses of profiles. */
    Optional<String> author() {
        return Stream.of(linkedData.authors(), meta("author"), meta("article:author"), meta("dc.creator"))
                .flatMap(Optional::stream)
                .filter(name -> !name.contains("://"))
                .findFirst();
    }

    /** The address behind the first link of this relation. */
    Optional<String> link(String relation) {
        return Optional.ofNullable(links.get(relation));
    }

    private static Map<String, String> metas(List<Element> elements) {
        Map<String, String> metas = new HashMap<>();
        for (Element element : elements) {
            String key = first(element, "property", "name", "itemprop", "http-equiv");
            String content = element.attr("content").strip();
            if (!key.isEmpty() && !content.isEmpty()) {
                metas.putIfAbsent(key.toLowerCase(Locale.ROOT), content);
            }
        }
        return metas;
    }

    private static Map<String, String> links(List<Element> elements) {
        Map<String, String> links = new HashMap<>();
        for (Element link : elements) {
            String full = link.absUrl("href");
            String address = full.isEmpty() ? link.attr("href").strip() : full;
            for (String relation : address.isEmpty()
                    ? new String[0]
                    : link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+")) {
                links.putIfAbsent(relation, address);
            }
        }
        return links;
    }

    private static Optional<String> homeLink(List<Element> links, String title) {
        return links.stream()
                .map(link -> link.text().strip())
                .filter(text -> text.indexOf(' ') > 0 && text.length() < LONGEST_OUTLET && title.contains(text))
                .findFirst();
    }

    private static String first(Element element, String... names) {
        for (String name : names) {
            String value = element.attr(name);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
