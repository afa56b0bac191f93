package org.babad.reading.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's meta tags, links and headings say of it.
 *
 * @param meta by lower-case name or property, the first of each
 * @param linkedData its JSON-LD
 * @param canonical the address that it names as its own
 */
record PageFacts(Map<String, String> meta, LinkedData linkedData, Optional<String> canonical) {

    static PageFacts of(Document page) {
        Map<String, String> meta = new HashMap<>();
        for (Element element : page.getElementsByTag("meta")) {
            String key = first(element, "property", "name", "itemprop");
            String content = element.attr("content").strip();
            if (!key.isEmpty() && !content.isEmpty()) {
                meta.putIfAbsent(key.toLowerCase(Locale.ROOT), content);
            }
        }
        List<String> scripts = new ArrayList<>();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                scripts.add(script.data());
            }
        }
        return new PageFacts(meta, LinkedData.of(scripts), canonical(page));
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

    private static Optional<String> canonical(Document page) {
        for (Element link : page.getElementsByTag("link")) {
            String address = link.attr("abs:href");
            if (link.attr("rel").equalsIgnoreCase("canonical") && !address.isEmpty()) {
                return Optional.of(address);
            }
        }
        return Optional.empty();
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
