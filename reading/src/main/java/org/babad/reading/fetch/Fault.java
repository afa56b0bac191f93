package org.babad.reading.fetch;

/** Why a fetch gave nothing. */
public enum Fault {
    /** Not an http(s) address, or it has no host. */
    NOT_AN_ADDRESS(false),
    /** It leads to a private, local or otherwise special network. */
    PRIVATE(false),
    /** robots.txt forbids it. */
    DISALLOWED(false),
    /** robots.txt cannot be had, so that nobody knows whether it is allowed. */
    ROBOTS_UNKNOWN(true),
    /** The host asked for rest, or has failed too often: it is not asked now. */
    RESTING(true),
    /** Redirects go in a circle, or on and on. */
    LOOP(false),
    /** Over the limit of size, zipped or unzipped. */
    TOO_LARGE(false),
    /** Not whole within the limit of time. */
    TOO_SLOW(true),
    /** No connection, or it broke. */
    NO_ANSWER(true),
    /** 429 or 503: the server wants to be left alone for a while. */
    BUSY(true),
    /** Another 5xx. */
    SERVER_FAILED(true),
    /** 410: gone for good. */
    GONE(false),
    /** Another answer that is no page. */
    REFUSED(false),
    /** It came in a form that was not asked for, or damaged. */
    GARBLED(false);

    private final boolean passing;

    Fault(boolean passing) {
        this.passing = passing;
    }

    /** Whether the same fetch may well succeed later. */
    public boolean isPassing() {
        return passing;
    }
}
