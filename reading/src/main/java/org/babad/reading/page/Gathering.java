package org.babad.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Collects, in one walk over a page's tree, the elements that speak of it. Used once, by one thread; the tree is not deep. */
final class Gathering {

    private static final Set<String> RELATIONS = Set.of("canonical", "next", "prev", "previous", "amphtml");

    private static final int MOST_TURNS = 100;

    final List<Element> metas = new ArrayList<>();
    final List<Element> links = new ArrayList<>();
    final List<String> turns = new ArrayList<>();
    final List<Element> homes = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    final List<Element> headings = new ArrayList<>();
    final List<String> scripts = new ArrayList<>();

    /** Looks at everything below an element. */
    void walk(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof Element inner) {
                see(inner);
                walk(inner);
            }
        }
    }

    private void see(Element element) {
        switch (element.normalName()) {
            case "meta" -> metas.add(element);
            case "link" -> related(element);
            case "a" -> {
                related(element);
                target(element);
            }
            case "time" -> times.add(element);
            case "h1" -> headings.add(element);
            case "script" -> script(element);
            default -> {
                // Says nothing of the page as a whole.
            }
        }
    }

    private void related(Element link) {
        String relation = Attribute.of(link, "rel");
        if (!relation.isEmpty() && RELATIONS.contains(relation.toLowerCase(java.util.Locale.ROOT))) {
            links.add(link);
        }
    }

    private void target(Element link) {
        String target = Attribute.of(link, "href");
        boolean numbered = !target.isEmpty() && Character.isDigit(target.charAt(target.length() - 1));
        if (numbered && turns.size() < MOST_TURNS && Numbered.of(target).number() > 1) {
            turns.add(target);
        }
        if (target.equals("/") || target.length() < 13 && target.endsWith("/index.html")) {
            homes.add(link);
        }
    }

    private void script(Element script) {
        if (Attribute.of(script, "type").toLowerCase(java.util.Locale.ROOT).contains("ld+json")) {
            scripts.add(script.data());
        }
    }
}
