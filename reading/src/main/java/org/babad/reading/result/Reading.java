package org.babad.reading.result;

import org.babad.model.Article;

/** What came of one piece of input. Immutable. */
public sealed interface Reading {

    /** Where the piece lies: a file's path, an address, "standard input"; with the line or element inside it. */
    String where();

    /** An article was read. */
    record Read(String where, Article article) implements Reading {}

    /** No article was read, because of {@code reason}; {@code message} says what was seen. */
    record Failed(String where, Reason reason, String message) implements Reading {

        /** One line for people: where, what, what to do. */
        public String line() {
            return (where + ": " + message + "; " + reason.remedy()).replaceAll("\\R", " ");
        }
    }
}
