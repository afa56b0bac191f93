package org.babad.reading.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Sitemaps, news sitemaps and sitemap indexes. A {@code lastmod} is no date of publication and is not taken for one. */
final class SitemapFeed implements Dialect {

    @Override
    public Feed read(Element root, Setting setting) {
        List<Draft> drafts = setting.whole(Names.children(root, "url")).stream()
                .map(url -> item(url, setting))
                .toList();
        List<URI> sitemaps = setting.whole(Names.children(root, "sitemap")).stream()
                .flatMap(sitemap -> address(sitemap, setting).stream())
                .toList();
        return new Feed(Optional.empty(), Optional.empty(), Dialect.items(drafts), sitemaps, setting.cut());
    }

    private static Draft item(Element url, Setting setting) {
        Draft draft = new Draft().link(address(url, setting));
        Names.child(url, "news:news")
                .ifPresent(news -> draft.title(Names.text(news, "news:title").map(Markup::plain))
                        .published(Names.text(news, "news:publication_date").flatMap(setting.dates()::read))
                        .publisher(publication(news, "news:name"))
                        .language(Dialect.language(publication(news, "news:language"))));
        return draft;
    }

    private static Optional<String> publication(Element news, String field) {
        return Names.child(news, "news:publication").flatMap(publication -> Names.text(publication, field));
    }

    private static Optional<URI> address(Element element, Setting setting) {
        return Names.text(element, "loc").flatMap(setting.addresses()::absolute);
    }
}
