package org.babad.watch.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.babad.reading.fetch.Addresses;
import org.babad.reading.input.Charsets;
import org.babad.watch.WatchException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The feeds behind the names that people give: an address, a text file with one a line ({@code #} starts a comment), or an OPML
 * file as feed readers export it. Pure but for reading the files.
 */
public final class FeedList {

    private static final int MOST_BYTES = 10_000_000;
    private static final int MOST_FEEDS = 10_000;
    private static final int DEEPEST = 128;

    private FeedList() {}

    /**
     * The feeds of all names in order, each once.
     *
     * @throws WatchException where a name or a line is none, or there are no feeds, or over 10,000; it says where
     */
    public static List<URI> of(List<String> names) {
        Set<URI> feeds = new LinkedHashSet<>();
        names.forEach(name -> feeds.addAll(of(name)));
        if (feeds.isEmpty() || feeds.size() > MOST_FEEDS) {
            throw new WatchException(feeds.size() + " feeds: give at least one and at most " + MOST_FEEDS
                    + ", or watch in several databases");
        }
        return List.copyOf(feeds);
    }

    private static List<URI> of(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            return List.of(address(name, name));
        }
        String text = Charsets.decode(bytes(name), Optional.empty());
        return text.stripLeading().startsWith("<") ? outlines(text, name) : lines(text, name);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new WatchException(name + " is over 10 MB, which is no list of feeds: split it");
            }
            return bytes;
        } catch (IOException | InvalidPathException e) {
            throw new WatchException(
                    name + " cannot be read: give the address of a feed (http...), or a file that lists some", e);
        }
    }

    private static List<URI> lines(String text, String name) {
        List<URI> feeds = new ArrayList<>();
        String[] lines = text.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].replaceFirst("(^|\\s)#.*", "").strip();
            if (!line.isEmpty()) {
                feeds.add(address(line, name + " line " + (i + 1)));
            }
        }
        return feeds;
    }

    /** OPML is read without its document type, so that nothing in it is ever looked up. */
    private static List<URI> outlines(String text, String name) {
        Document document = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(text, "");
        if (document.selectFirst("opml") == null) {
            throw new WatchException(name + " is no OPML: give a list of feeds, not a feed or a page of one");
        }
        List<URI> feeds = new ArrayList<>();
        for (Element outline : document.getElementsByTag("outline")) {
            outline.attributes().asList().stream()
                    .filter(attribute -> attribute.getKey().equalsIgnoreCase("xmlUrl"))
                    .forEach(attribute -> feeds.add(address(attribute.getValue(), name)));
        }
        return feeds;
    }

    private static URI address(String text, String where) {
        return Addresses.parse(text)
                .orElseThrow(() -> new WatchException(
                        where + ": “" + text + "” is no http(s) address: correct it or put # before it"));
    }
}
