package org.babad.web.page;

/** An address asks for something that cannot be: the message says what, and what would do, in one sentence for the reader. */
public final class BadQueryException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BadQueryException(String message) {
        super(message);
    }
}
