package org.babad.reading.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.babad.reading.result.ReadingException;
import org.babad.reading.result.Reason;

/** What a stream holds, told by its first bytes, never by its name. */
public enum Kind {
    /** A web page. */
    PAGE,
    /** Plain text. */
    TEXT,
    /** JSON objects: one, or one a line. */
    JSON,
    /** A JSON array of objects. */
    JSON_ARRAY;

    private static final String[] PAGE_MARKS = {
        "<!doctype html", "<html", "<head", "<body", "<article", "<div", "<meta ", "<script", "<p>", "<p ", "<title"
    };

    /**
     * Tells the kind by the first bytes of a stream.
     *
     * @throws ReadingException where there is nothing, or nothing that Babad reads
     */
    static Kind of(byte[] first) throws ReadingException {
        String head =
                new String(first, StandardCharsets.ISO_8859_1).replace("\0", "").replace("\u00ef\u00bb\u00bf", "");
        String start = head.stripLeading();
        if (start.isEmpty()) {
            throw new ReadingException(Reason.EMPTY, first.length == 0 ? "empty" : "nothing but white space");
        }
        refuse(first, start);
        if (start.charAt(0) == '{') {
            return JSON;
        }
        if (start.charAt(0) == '[' && startsObject(start.substring(1).stripLeading())) {
            return JSON_ARRAY;
        }
        return isPage(start) ? PAGE : TEXT;
    }

    private static boolean startsObject(String rest) {
        return rest.startsWith("{") || rest.startsWith("]");
    }

    private static boolean isPage(String start) {
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.charAt(0) == '<') {
            for (String mark : PAGE_MARKS) {
                if (lower.contains(mark)) {
                    return true;
                }
            }
        }
        return lower.contains("<html") || lower.contains("<body") || lower.contains("</p>") || lower.contains("</div>");
    }

    private static void refuse(byte[] first, String start) throws ReadingException {
        String lower = start.substring(0, Math.min(start.length(), 1000)).toLowerCase(Locale.ROOT);
        if (lower.startsWith("%pdf") || lower.startsWith("pk\3\4") || start.startsWith("SQLite format 3")) {
            throw new ReadingException(Reason.BINARY, "a document or archive that Babad does not open");
        }
        if (lower.startsWith("warc/")) {
            throw new ReadingException(Reason.UNSUPPORTED, "a web archive");
        }
        if (lower.startsWith("<?xml") && !lower.contains("<html")
                || lower.startsWith("<rss")
                || lower.startsWith("<feed")) {
            throw new ReadingException(Reason.UNSUPPORTED, "a feed or other XML");
        }
        if (Charsets.isBinary(first)) {
            throw new ReadingException(Reason.BINARY, "binary data");
        }
    }
}
