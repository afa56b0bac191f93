package org.babad.reading.feed;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Atom 1.0 and 0.3. */
final class AtomFeed implements Dialect {

    @Override
    public Feed read(Element root, Setting setting) {
        Setting based = based(root, setting);
        Optional<String> title = Names.child(root, "title").map(AtomFeed::line);
        Optional<String> outlet = Outlet.of(title, link(root, based).or(based.addresses()::base));
        Optional<String> language = Dialect.language(Optional.of(root.attr("xml:lang")));
        Optional<String> author = author(root);
        List<Draft> drafts = setting.whole(Names.children(root, "entry")).stream()
                .map(entry -> entry(entry, based(entry, based))
                        .author(author(entry).or(() -> author))
                        .publisher(source(entry).or(() -> outlet))
                        .language(Dialect.language(Optional.of(entry.attr("xml:lang")))
                                .or(() -> language)))
                .toList();
        return new Feed(title, language, Dialect.items(drafts), List.of(), setting.cut());
    }

    private static Setting based(Element element, Setting setting) {
        return new Setting(setting.addresses().under(element.attr("xml:base")), setting.dates(), setting.cut());
    }

    private static Draft entry(Element entry, Setting setting) {
        return new Draft()
                .id(Names.text(entry, "id"))
                .link(Names.text(entry, "feedburner:origlink")
                        .flatMap(setting.addresses()::absolute)
                        .or(() -> link(entry, setting)))
                .title(Names.child(entry, "title").map(AtomFeed::line))
                .published(Names.text(entry, "published", "issued", "created", "updated", "modified")
                        .flatMap(setting.dates()::read))
                .text(text(entry));
    }

    /** The page that the entry is about: the first alternate link, the HTML one before others. */
    private static Optional<URI> link(Element element, Setting setting) {
        List<Element> alternates = Names.children(element, "link").stream()
                .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
                .toList();
        return alternates.stream()
                .filter(link -> link.attr("type").contains("html"))
                .findFirst()
                .or(() -> alternates.stream().findFirst())
                .flatMap(link -> setting.addresses().absolute(link.attr("href")));
    }

    private static Optional<String> author(Element element) {
        return Names.child(element, "author").flatMap(author -> Names.text(author, "name"));
    }

    /** The feed that an aggregator took the entry from. */
    private static Optional<String> source(Element entry) {
        return Names.child(entry, "source")
                .flatMap(source -> Names.child(source, "title").map(AtomFeed::line));
    }

    private static Optional<String> text(Element entry) {
        return Names.child(entry, "content")
                .filter(content -> content.attr("src").isEmpty())
                .flatMap(content -> Markup.content(html(content)))
                .or(() -> Names.child(entry, "summary").flatMap(summary -> Markup.description(html(summary))));
    }

    private static String line(Element title) {
        String type = type(title);
        boolean plain = type.isEmpty() || type.equals("text");
        return plain ? title.wholeText().replaceAll("\\s+", " ") : Markup.plain(html(title));
    }

    private static String html(Element content) {
        return switch (type(content)) {
            case "", "text", "text/plain" -> content.childrenSize() > 0
                    ? content.html()
                    : Markup.ofPlain(content.wholeText());
            case "xhtml", "application/xhtml+xml" -> content.html();
            default -> Names.html(content);
        };
    }

    private static String type(Element element) {
        return element.attr("type").strip().toLowerCase(Locale.ROOT);
    }
}
