package org.babad.watch.state;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.babad.reading.fetch.Ask.Validators;

/**
 * What is known of a feed before it is polled.
 *
 * @param key its number in the state
 * @param address as it was given
 * @param moved where it is now
 * @param validators of what came last
 * @param pace the time from one poll to the next
 * @param failures how many polls failed one after another
 */
public record FeedState(
        long key, URI address, Optional<URI> moved, Validators validators, Duration pace, int failures) {

    /** Where to ask. */
    public URI current() {
        return moved.orElse(address);
    }
}
