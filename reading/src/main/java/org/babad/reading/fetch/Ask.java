package org.babad.reading.fetch;

import java.net.URI;
import java.util.Optional;

/**
 * What is to be fetched.
 *
 * @param address http or https
 * @param validators what the last answer said of its version, so that an unchanged one need not be sent again
 * @param bounds the most that it may take
 * @param robots whether robots.txt is obeyed; a page that a person names is fetched as their browser would do it
 */
public record Ask(URI address, Validators validators, Bounds bounds, boolean robots) {

    /**
     * What a server says of the version of an answer, each as it came.
     *
     * @param etag {@code ETag}
     * @param lastModified {@code Last-Modified}
     */
    public record Validators(Optional<String> etag, Optional<String> lastModified) {
        /** Nothing known: the answer comes in full. */
        public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
    }

    /** A page or feed that a program found or comes back to: robots.txt decides. */
    public static Ask found(URI address) {
        return new Ask(address, Validators.NONE, Bounds.DEFAULT, true);
    }

    /** A page that a person named, once. */
    public static Ask named(URI address) {
        return new Ask(address, Validators.NONE, Bounds.DEFAULT, false);
    }

    /** The same, unless it is still of this version. */
    public Ask unless(Validators known) {
        return new Ask(address, known, bounds, robots);
    }

    /** The same, within other bounds. */
    public Ask within(Bounds other) {
        return new Ask(address, validators, other, robots);
    }
}
