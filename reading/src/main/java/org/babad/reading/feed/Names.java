package org.babad.reading.feed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The names of a feed's elements, whatever prefix their author chose: a namespace that Babad knows is known by its usual
 * prefix, any other by the prefix that stands there. A feed that forgets to declare a usual prefix is understood too.
 */
final class Names {

    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://purl.org/dc/terms/", "dcterms"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
            Map.entry("http://www.google.com/schemas/sitemap-news/0.9", "news"),
            Map.entry("http://www.w3.org/2005/atom", ""),
            Map.entry("http://purl.org/atom/ns#", ""),
            Map.entry("http://purl.org/rss/1.0/", ""),
            Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://www.sitemaps.org/schemas/sitemap/0.9", ""));

    private Names() {}

    /** {@code content:encoded}, {@code pubdate}: lower case, usual prefix. */
    static String of(Element element) {
        String name = element.tag().localName().toLowerCase(Locale.ROOT);
        String space = element.tag().namespace().toLowerCase(Locale.ROOT);
        String own = element.tag().prefix().toLowerCase(Locale.ROOT);
        String prefix = USUAL.getOrDefault(space, own);
        return prefix.isEmpty() ? name : prefix + ":" + name;
    }

    /** The children with a name. */
    static List<Element> children(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> of(child).equals(name))
                .toList();
    }

    /** The first child that has one of the names, which are tried in their order. */
    static Optional<Element> child(Element parent, String... names) {
        for (String name : names) {
            for (Element child : parent.children()) {
                if (of(child).equals(name)) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    /** The text of the first child that has one of the names and is not blank. */
    static Optional<String> text(Element parent, String... names) {
        for (String name : names) {
            for (Element child : parent.children()) {
                if (of(child).equals(name) && !child.wholeText().isBlank()) {
                    return Optional.of(child.wholeText().strip());
                }
            }
        }
        return Optional.empty();
    }

    /** What an element holds as HTML: escaped text unescaped, or the elements that stand in it. */
    static String html(Element element) {
        return element.childrenSize() > 0 ? element.html() : element.wholeText();
    }
}
