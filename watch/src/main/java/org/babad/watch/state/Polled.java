package org.babad.watch.state;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.babad.reading.fetch.Ask.Validators;

/**
 * What a poll changes of a feed, written in one transaction with its new items.
 *
 * @param at when it was polled
 * @param status of the answer
 * @param message what was wrong
 * @param moved where it is now
 * @param title of the feed
 * @param validators for the next poll
 * @param failures one after another
 * @param pace to the next poll
 * @param due when that is
 * @param gone whether it is never asked again
 * @param served whether it came in full, so that {@code items} is all that it lists
 * @param items what it lists, but for items with a text of their own, which are stored as they are read
 */
public record Polled(
        Instant at,
        int status,
        Optional<String> message,
        Optional<URI> moved,
        Optional<String> title,
        Validators validators,
        int failures,
        Duration pace,
        Instant due,
        boolean gone,
        boolean served,
        List<ItemState> items) {

    public Polled {
        items = List.copyOf(items);
    }
}
