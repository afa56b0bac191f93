package org.babad.reading.page;

import java.util.Set;

/** What the names of elements say of their content. */
final class ElementNames {

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "canvas",
            "video",
            "audio",
            "select",
            "button",
            "input",
            "textarea",
            "map",
            "math",
            "head",
            "label",
            "time",
            "amp-ad",
            "amp-analytics",
            "amp-consent",
            "amp-embed",
            "amp-iframe",
            "amp-sidebar",
            "amp-social-share",
            "amp-user-notification");
    private static final Set<String> DROPPED =
            Set.of("nav", "footer", "aside", "figcaption", "figure", "menu", "dialog", "address");

    private ElementNames() {}

    /** No text of the page at all. */
    static boolean isSkipped(String name) {
        return SKIPPED.contains(name);
    }

    /** Text, but never an article's. */
    static boolean isDropped(String name) {
        return DROPPED.contains(name);
    }

    static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }
}
