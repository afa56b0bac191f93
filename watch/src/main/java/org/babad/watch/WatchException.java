package org.babad.watch;

/** A watch cannot be begun. The message says why and what to do. */
public final class WatchException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** With a message for the user. */
    public WatchException(String message) {
        super(message);
    }

    /** With a message for the user and what lies behind it. */
    public WatchException(String message, Throwable cause) {
        super(message, cause);
    }
}
