package org.babad.reading.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds a page's headline. */
final class PageTitle {

    private static final String[] SEPARATORS = {" | ", " - ", " – ", " — ", " :: ", " » ", " : "};

    private static final int LONGEST_OUTLET = 30;

    private static final int LONGEST_KICKER = 25;

    private PageTitle() {}

    /**
     * The headline; empty where the page has none. What the page's head names is compared with its main headings and lines,
     * since those have no outlet's name behind them and keep a kicker ("Foto: ...") that the head drops.
     */
    static String of(Document page, PageFacts facts, PageWalk walk) {
        String named = facts.meta("og:title", "twitter:title")
                .or(() -> facts.linkedData().text("headline"))
                .orElse(page.title())
                .strip();
        if (homeLink(page).filter(named::startsWith).isPresent()) {
            return titled(walk).orElse(named);
        }
        String bare = withoutOutlet(named, facts.meta("og:site_name"));
        return heading(page, named).or(() -> withKicker(walk.blocks(), bare)).orElse(bare);
    }

    /** The text of the link to the outlet's front page, where the page's title names it too. */
    static Optional<String> homeLink(Document page) {
        String title = page.title();
        for (Element link : page.getElementsByTag("a")) {
            String target = link.attr("href");
            if (target.equals("/") || target.endsWith("/index.html") && target.length() < 13) {
                String text = link.text().strip();
                if (text.indexOf(' ') > 0 && text.length() < LONGEST_OUTLET && title.contains(text)) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    /** The line in a region that calls itself the title. */
    private static Optional<String> titled(PageWalk walk) {
        return walk.regions().stream()
                .filter(region -> region.hint() == Hints.Hint.TITLE && region.to() > region.from())
                .map(region -> walk.blocks().get(region.from()))
                .filter(block -> block.words() > 2)
                .map(Block::text)
                .findFirst();
    }

    /** The main heading that is the named title, or else the first that is a part of it. */
    private static Optional<String> heading(Document page, String named) {
        List<String> headings = page.getElementsByTag("h1").stream()
                .map(heading -> heading.text().strip())
                .filter(text -> text.indexOf(' ') > 0)
                .toList();
        return headings.contains(named)
                ? Optional.of(named)
                : headings.stream().filter(named::contains).findFirst();
    }

    private static Optional<String> withKicker(List<Block> blocks, String title) {
        String ending = ": " + title;
        return title.isEmpty()
                ? Optional.empty()
                : blocks.stream()
                        .map(Block::text)
                        .filter(text -> text.length() < title.length() + LONGEST_KICKER && text.endsWith(ending))
                        .findFirst();
    }

    /** Cuts the outlet's name behind the last separator. */
    static String withoutOutlet(String title, Optional<String> outlet) {
        for (String separator : SEPARATORS) {
            int at = title.lastIndexOf(separator);
            String tail = at < 0 ? "" : title.substring(at + separator.length()).strip();
            String front =
                    at < 0 ? "" : title.substring(0, title.indexOf(separator)).strip();
            if (outlet.filter(front::equalsIgnoreCase).isPresent()) {
                return title.substring(title.indexOf(separator) + separator.length())
                        .strip();
            }
            if (at > 0 && (outlet.filter(tail::equalsIgnoreCase).isPresent() || isDomain(tail))) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    private static boolean isDomain(String tail) {
        int space = tail.indexOf(' ');
        String first = space < 0 ? tail : tail.substring(0, space);
        int dot = first.indexOf('.');
        return dot > 0 && dot < first.length() - 1 && tail.length() < LONGEST_OUTLET;
    }
}
