package org.babad.watch.state;

/** Something to be done at a host: a feed to poll, or an item to read, by its number. */
public record Work(Kind kind, long key, String host) {

    /** What is to be done; polls come first. */
    public enum Kind {
        FEED,
        ITEM
    }
}
