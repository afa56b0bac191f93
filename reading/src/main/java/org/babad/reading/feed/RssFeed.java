package org.babad.reading.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** RSS 0.9x and 2.0, whose items lie in the channel, and RSS 1.0 (RDF), where they lie beside it. */
final class RssFeed implements Dialect {

    @Override
    public Feed read(Element root, Setting setting) {
        Element channel = Names.child(root, "channel").orElse(root);
        List<Element> inside = Names.children(channel, "item");
        List<Element> items = setting.whole(inside.isEmpty() ? Names.children(root, "item") : inside);
        Optional<String> title = Names.text(channel, "title").map(Markup::plain);
        Optional<URI> home = Names.text(channel, "link").flatMap(setting.addresses()::absolute);
        Optional<String> outlet = Outlet.of(title, home.or(setting.addresses()::base));
        Optional<String> language = Dialect.language(Names.text(channel, "language", "dc:language"));
        List<Draft> drafts = items.stream()
                .map(item -> item(item, setting)
                        .publisher(Names.text(item, "source", "dc:publisher").or(() -> outlet))
                        .language(language))
                .toList();
        return new Feed(title, language, Dialect.items(drafts), List.of(), setting.cut());
    }

    private static Draft item(Element item, Setting setting) {
        Optional<Element> guid = Names.child(item, "guid");
        Optional<String> about =
                Optional.of(item.attr("rdf:about")).map(String::strip).filter(a -> !a.isEmpty());
        Optional<URI> link = Names.text(item, "feedburner:origlink", "link")
                .or(() -> guid.filter(RssFeed::isAddress).map(Element::wholeText))
                .flatMap(setting.addresses()::absolute);
        return new Draft()
                .id(guid.map(Element::wholeText)
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .or(() -> about))
                .link(link)
                .title(Names.text(item, "title", "dc:title").map(Markup::plain))
                .published(Names.text(item, "pubdate", "dc:date", "dcterms:created", "published")
                        .flatMap(setting.dates()::read))
                .author(Names.text(item, "dc:creator", "author"))
                .text(text(item));
    }

    private static Optional<String> text(Element item) {
        return Names.child(item, "content:encoded", "content")
                .flatMap(content -> Markup.content(Names.html(content)))
                .or(() -> Names.child(item, "description", "dc:description")
                        .flatMap(description -> Markup.description(Names.html(description))));
    }

    private static boolean isAddress(Element guid) {
        return !guid.attr("isPermaLink").equalsIgnoreCase("false");
    }
}
