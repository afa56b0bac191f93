package org.babad.reading.feed;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Entities;

/** An item's text as a page of its own, so that it is cleaned as every page is. */
public final class ItemPage {

    /** The charset of {@link #of}. */
    public static final String CHARSET = "utf-8";

    private ItemPage() {}

    /** The bytes of a page with this title and, as its article, the text: HTML, which is taken as it is and never trusted. */
    public static byte[] of(Optional<String> title, String text) {
        String name = Entities.escape(title.orElse(""));
        String page = "<!DOCTYPE html><html><head><meta charset=\"" + CHARSET + "\"><title>" + name
                + "</title></head><body><article><h1>" + name + "</h1>\n" + text + "\n</article></body></html>";
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
