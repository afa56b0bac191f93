package org.babad.reading.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a feed lists. Immutable.
 *
 * @param title the feed's or the outlet's name as the feed gives it
 * @param language ISO 639-1 code
 * @param items in the feed's order; one without address, title and text is left out
 * @param sitemaps the addresses of further sitemaps, where this is a sitemap index
 * @param cut whether the feed's end is missing; its last item, which may be half of one, is left out then
 */
public record Feed(
        Optional<String> title, Optional<String> language, List<FeedItem> items, List<URI> sitemaps, boolean cut) {

    public Feed {
        items = List.copyOf(items);
        sitemaps = List.copyOf(sitemaps);
    }
}
