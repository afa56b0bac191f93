package org.babad.reading.page;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds a page's headline. */
final class PageTitle {

    private static final String[] SEPARATORS = {" | ", " - ", " – ", " — ", " :: ", " » ", " : "};

    private PageTitle() {}

    /** The headline; empty where the page has none. A heading that the title names is preferred: it has no outlet's name. */
    static String of(Document page, PageFacts facts) {
        String named = facts.meta("og:title", "twitter:title")
                .or(() -> facts.linkedData().text("headline"))
                .orElse(page.title())
                .strip();
        for (Element heading : page.getElementsByTag("h1")) {
            String text = heading.text().strip();
            if (!text.isEmpty() && named.startsWith(text)) {
                return text;
            }
        }
        return withoutOutlet(named, facts.meta("og:site_name"));
    }

    /** Cuts the outlet's name behind the last separator. */
    private static String withoutOutlet(String title, Optional<String> outlet) {
        for (String separator : SEPARATORS) {
            int at = title.lastIndexOf(separator);
            String tail = at < 0 ? "" : title.substring(at + separator.length()).strip();
            if (at > 0 && (outlet.filter(tail::equalsIgnoreCase).isPresent() || isDomain(tail))) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    private static boolean isDomain(String tail) {
        int dot = tail.indexOf('.');
        return dot > 0 && tail.indexOf(' ') < 0 && dot < tail.length() - 1;
    }
}
