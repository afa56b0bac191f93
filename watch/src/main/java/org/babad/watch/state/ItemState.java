package org.babad.watch.state;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.babad.model.Article;
import org.babad.model.Published;
import org.babad.model.Published.Origin;
import org.babad.reading.feed.FeedItem;
import org.babad.reading.fetch.Addresses;
import org.babad.watch.feeds.FeedLinks;

/**
 * An item as it waits to be read.
 *
 * @param key its number in the state; 0 where it has none yet
 * @param feed its feed's number
 * @param guid what its feed calls it
 * @param address of its page
 * @param title as the feed gives it, and so on
 * @param attempts how often its page could not be had
 */
public record ItemState(
        long key,
        long feed,
        String guid,
        Optional<URI> address,
        Optional<String> title,
        Optional<String> author,
        Optional<String> publisher,
        Optional<Published> published,
        int attempts) {

    /** An item as its feed lists it. */
    public static ItemState of(long feed, FeedItem item) {
        Optional<URI> address = item.link().flatMap(link -> Addresses.parse(link.toString()));
        return new ItemState(
                0, feed, item.id(), address, item.title(), item.author(), item.publisher(), item.published(), 0);
    }

    /** What the spellings of its address have in common. */
    Optional<String> link() {
        return address.map(FeedLinks::key);
    }

    /** What its article is called: its address without what does not matter, else the feed's name for it. */
    public String name() {
        return address.map(FeedLinks::plain).map(URI::toString).orElse(guid);
    }

    /** The article with what it does not say itself, and the feed does. */
    public Article completed(Article article) {
        Article.Builder out = article.toBuilder();
        article.title().or(() -> title).ifPresent(out::title);
        article.author().or(() -> author).ifPresent(out::author);
        article.publisher().or(() -> publisher).ifPresent(out::publisher);
        article.published().or(() -> published).ifPresent(out::published);
        article.url().or(() -> address.map(URI::toString)).ifPresent(out::url);
        return out.build();
    }

    /** A date as the state keeps it. */
    static Optional<String> write(Optional<Published> published) {
        return published.map(
                p -> p.instant().map(OffsetDateTime::toString).orElse(p.day().toString()));
    }

    /** The date that {@link #write} wrote. */
    static Optional<Published> readDate(Optional<String> text) {
        return text.flatMap(ItemState::parsed);
    }

    private static Optional<Published> parsed(String text) {
        try {
            return Optional.of(
                    text.indexOf('T') < 0
                            ? Published.on(LocalDate.parse(text), Origin.GIVEN)
                            : Published.at(OffsetDateTime.parse(text), Origin.GIVEN));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
