package org.babad.reading.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.babad.reading.input.Charsets;
import org.babad.reading.published.DateReader;
import org.babad.reading.result.ReadingException;
import org.babad.reading.result.Reason;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads a feed: bytes become a {@link Feed}. Kinds are told by the outermost element, charsets by the bytes, the sender and the
 * XML declaration.
 *
 * <pre>{@code
 * Feed feed = FeedReader.load().read(bytes, Optional.of(URI.create("https://outlet.example/rss")));
 * }</pre>
 *
 * <p>Forgiving as to form (feeds with stray {@code &}, HTML entities, a missing end are read), strict as to danger: a document
 * type is never followed, and a feed that declares entities of its own is refused. Pure, immutable and thread-safe; load it
 * once.
 */
public final class FeedReader {

    private static final int DEEPEST = 128;
    private static final int DECLARATION = 1000;

    private static final Map<String, Dialect> DIALECTS = Map.of(
            "rss", new RssFeed(),
            "rdf", new RssFeed(),
            "channel", new RssFeed(),
            "feed", new AtomFeed(),
            "urlset", new SitemapFeed(),
            "sitemapindex", new SitemapFeed());

    private final FeedDate dates;

    private FeedReader(DateReader dates) {
        this.dates = new FeedDate(dates);
    }

    /** A reader with its tables. */
    public static FeedReader load() {
        return load(DateReader.load());
    }

    /** A reader that shares a table of dates. */
    public static FeedReader load(DateReader dates) {
        return new FeedReader(dates);
    }

    /** The feed of these bytes; {@code base} is the address that they came from. */
    public Feed read(byte[] bytes, Optional<URI> base) throws ReadingException {
        return read(bytes, base, Optional.empty());
    }

    /**
     * The feed of these bytes.
     *
     * @param base the address that they came from: relative addresses are resolved against it
     * @param charset what the sender declares
     * @throws ReadingException where they are no feed, or one that must not be read, with the reason
     */
    public Feed read(byte[] bytes, Optional<URI> base, Optional<String> charset) throws ReadingException {
        String text = Charsets.decode(bytes, charset.filter(Charsets::decides).or(() -> declared(bytes)))
                .replace("\0", "");
        String start = text.stripLeading();
        if (start.isEmpty()) {
            throw new ReadingException(Reason.EMPTY, "nothing but white space");
        }
        Addresses addresses = new Addresses(base);
        return start.charAt(0) == '{'
                ? JsonFeed.read(start, new Dialect.Setting(addresses, dates, false))
                : xml(start, addresses);
    }

    private Feed xml(String text, Addresses addresses) throws ReadingException {
        refuseEntities(text);
        Document document = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(text, "");
        for (Element root : document.children()) {
            String name = root.tag().localName().toLowerCase(Locale.ROOT);
            Dialect dialect = DIALECTS.get(name);
            if (dialect != null) {
                boolean cut = text.lastIndexOf("</" + root.tagName()) < 0;
                return dialect.read(root, new Dialect.Setting(addresses, dates, cut));
            }
        }
        throw new ReadingException(Reason.UNSUPPORTED, "XML that is no feed or sitemap");
    }

    /** Own entities serve nothing in a feed but attacks: expansion without end, files and addresses of the reader's side. */
    private static void refuseEntities(String text) throws ReadingException {
        int root = firstElement(text);
        if (text.substring(0, root).toUpperCase(Locale.ROOT).contains("<!ENTITY")) {
            throw new ReadingException(
                    Reason.UNSUPPORTED, "a feed that declares XML entities, which is not safe to read");
        }
    }

    /** Where the first tag that is no declaration, comment or document type begins, as far as a cheap look tells. */
    private static int firstElement(String text) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
                return at;
            }
        }
        return text.length();
    }

    private static Optional<String> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        int at = head.indexOf("encoding=");
        int end = head.indexOf("?>");
        if (at < 0 || end < at) {
            return Optional.empty();
        }
        String name = head.substring(at + 9, end).strip();
        String quote = name.substring(0, Math.min(1, name.length()));
        int close = quote.isEmpty() ? -1 : name.indexOf(quote, 1);
        return close < 0 ? Optional.empty() : Optional.of(name.substring(1, close));
    }
}
