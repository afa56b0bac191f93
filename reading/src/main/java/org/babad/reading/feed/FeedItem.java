package org.babad.reading.feed;

import java.net.URI;
import java.util.Optional;
import org.babad.model.Published;

/**
 * One item of a feed, with what the feed says of it. Immutable.
 *
 * @param id what names it for ever: guid, Atom id, {@code rdf:about}, else its address, else its title; not blank
 * @param link the absolute http(s) address of its page
 * @param title without markup
 * @param published with the zone that the feed gives: the day is the one at the publisher's place; where an item has only a
 *     time of update, that
 * @param author the person's name
 * @param publisher the outlet, where the item or the feed names one
 * @param language ISO 639-1 code, of the item or its feed
 * @param text its full text as HTML; absent where the feed carries only a summary
 */
public record FeedItem(
        String id,
        Optional<URI> link,
        Optional<String> title,
        Optional<Published> published,
        Optional<String> author,
        Optional<String> publisher,
        Optional<String> language,
        Optional<String> text) {

    public FeedItem {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an item without an id");
        }
    }
}
