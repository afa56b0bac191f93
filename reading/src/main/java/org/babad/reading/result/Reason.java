package org.babad.reading.result;

/** Why a piece of input gave no article, and what its owner can do about it. */
public enum Reason {
    MISSING("check the name; a folder, a glob in quotes, - or an http(s) address work too"),
    UNREADABLE("check the permissions and that the file is whole"),
    UNREACHABLE("check the address and the connection, or save the page and give the file"),
    EMPTY("leave it out"),
    BINARY("give HTML, plain text, JSON articles or JSON Lines, WARC, WACZ or a feed, gzip allowed"),
    UNSUPPORTED("give the pages or articles themselves"),
    TOO_LARGE("split it, or leave it out"),
    TRUNCATED("fetch it again: its end is missing"),
    DAMAGED("fetch it again, or leave it out; the rest is read"),
    MALFORMED("correct it: an article is a JSON object with at least \"text\""),
    SUMMARY_ONLY("give the feed's address instead of its file, or let babad watch fetch the pages"),
    NO_ARTICLE("give the page of one article, not of a list, a search or a film"),
    DUPLICATE("leave one of the two out"),
    INTERNAL("report it with the file: this is a fault of Babad");

    private final String remedy;

    Reason(String remedy) {
        this.remedy = remedy;
    }

    /** What to do, as a clause to follow a semicolon. */
    public String remedy() {
        return remedy;
    }
}
