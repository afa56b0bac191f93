package org.babad.reading.page;

import java.util.List;
import java.util.Optional;

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
    static String of(PageFacts facts, PageWalk walk) {
        String named = facts.meta("og:title", "twitter:title")
                .or(() -> facts.linkedData().text("headline"))
                .orElse(facts.title())
                .strip();
        if (facts.homeLink().filter(named::startsWith).isPresent()) {
            return titled(walk).orElse(named);
        }
        String bare = withoutOutlet(named, facts.meta("og:site_name"));
        return heading(facts, named).or(() -> withKicker(walk.blocks(), bare)).orElse(bare);
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
    private static Optional<String> heading(PageFacts facts, String named) {
        List<String> headings = facts.headings().stream()
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
