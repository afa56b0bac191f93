package org.babad.reading.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
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
    JSON_ARRAY,
    /** A web archive of WARC records. */
    WARC,
    /** A zip, which may be a WACZ. */
    ZIP,
    /** A feed or sitemap, in XML or JSON. */
    FEED;

    private static final Set<String> FEED_ROOTS = Set.of("rss", "rdf:rdf", "feed", "urlset", "sitemapindex");

    private static final String[] PAGE_MARKS = {
        "<!doctype html", "<html", "<head", "<body", "<article", "<div", "<meta ", "<script", "<p>", "<p ", "<title"
    };

    /**
     * Tells the kind by the first bytes of a stream.
     *
     * @throws ReadingException where there is nothing, or nothing that Babad reads
     */
    public static Kind of(byte[] first) throws ReadingException {
        String head =
                new String(first, StandardCharsets.ISO_8859_1).replace("\0", "").replace("\u00ef\u00bb\u00bf", "");
        String start = head.stripLeading();
        if (start.isEmpty()) {
            throw new ReadingException(Reason.EMPTY, first.length == 0 ? "empty" : "nothing but white space");
        }
        if (isWarc(start)) {
            return WARC;
        }
        if (start.startsWith("PK\3\4")) {
            return ZIP;
        }
        if (start.charAt(0) == '<' && FEED_ROOTS.contains(root(start))) {
            return FEED;
        }
        refuse(first, start);
        if (start.charAt(0) == '{') {
            return start.contains("jsonfeed.org/version/") ? FEED : JSON;
        }
        if (start.charAt(0) == '[' && startsObject(start.substring(1).stripLeading())) {
            return JSON_ARRAY;
        }
        return isPage(start) ? PAGE : TEXT;
    }

    /** Whether what starts so is a web archive. */
    static boolean isWarc(String start) {
        return start.startsWith("WARC/") || start.stripLeading().startsWith("WARC/");
    }

    /** The name of the outermost element, lower case without a prefix that Atom may have; declarations are passed over. */
    private static String root(String start) {
        int at = 0;
        while (at >= 0 && at + 1 < start.length() && !Character.isLetter(start.charAt(at + 1))) {
            String end = start.startsWith("<!--", at) ? "-->" : ">";
            int from = start.indexOf(end, at);
            int subset = start.indexOf('[', at);
            boolean declares = start.startsWith("<!D", at) && subset >= 0 && subset < from;
            int close = declares ? start.indexOf("]", subset) : from;
            at = close < 0 ? -1 : start.indexOf('<', close);
        }
        if (at < 0) {
            return "";
        }
        int end = at + 1;
        while (end < start.length() && " \t\r\n/>".indexOf(start.charAt(end)) < 0) {
            end++;
        }
        String name = start.substring(at + 1, end).toLowerCase(Locale.ROOT);
        return name.startsWith("atom:") ? name.substring(5) : name;
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
        if (lower.startsWith("%pdf") || start.startsWith("SQLite format 3")) {
            throw new ReadingException(Reason.BINARY, "a document or archive that Babad does not open");
        }
        if (lower.startsWith("<?xml") && !lower.contains("<html")) {
            throw new ReadingException(Reason.UNSUPPORTED, "XML that is neither a page nor a feed");
        }
        if (Charsets.isBinary(first)) {
            throw new ReadingException(Reason.BINARY, "binary data");
        }
    }
}
