package org.babad.reading.page;

import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.babad.model.Article;
import org.babad.reading.furniture.FurnitureLines;
import org.babad.reading.input.Charsets;
import org.babad.reading.input.Piece;
import org.babad.reading.outlet.Dateline;
import org.babad.reading.published.DateReader;
import org.babad.reading.result.Part;
import org.babad.reading.result.Reading;
import org.babad.reading.result.ReadingException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads the article out of a web page: its body as paragraphs, one a line, and what the page says of it. Whatever the page
 * contains is treated as text; nothing of it is run or fetched. Immutable and thread-safe; load it once.
 */
public final class PageReader {

    /** Deeper elements are hung under the last one allowed: the tree stays walkable. */
    private static final int DEEPEST = 256;

    private final Hints hints;
    private final Body.Finder bodies;
    private final PageDate pageDate;

    private PageReader(Hints hints, FurnitureLines furniture, DateReader dates) {
        this.hints = hints;
        this.bodies = new Body.Finder(furniture, dates);
        this.pageDate = new PageDate(dates);
    }

    /** A reader with these tables and its own. */
    public static PageReader load(FurnitureLines furniture, DateReader dates) {
        return new PageReader(Hints.load(), furniture, dates);
    }

    /**
     * The article of a page, with its part where the page is one of several.
     *
     * @throws ReadingException where no article is found on it
     */
    public Reading.Read read(Piece.Raw piece) throws ReadingException {
        Document page = parse(piece);
        PageFacts facts = PageFacts.of(page);
        PageWalk walk = new PageWalk(hints);
        walk.walk(page.body());
        String title = PageTitle.of(facts, walk);
        Body body = bodies.find(walk, title, facts);
        Optional<String> canonical = facts.link("canonical").or(() -> facts.meta("og:url"));
        Optional<String> address = canonical.or(piece::address);
        Optional<String> named =
                publisher(facts).or(facts::homeLink).or(() -> Dateline.outlet(body.text(), facts.title()));
        String headline = PageTitle.withoutOutlet(title, named);
        Article.Builder article = Article.of(piece.name(), body.text()).title(headline);
        address.ifPresent(article::url);
        named.or(() -> address.flatMap(PageReader::host)).ifPresent(article::publisher);
        body.caption().ifPresent(article::caption);
        facts.author().ifPresent(article::author);
        language(page, facts).ifPresent(article::language);
        pageDate.find(facts, walk.blocks(), new PageDate.Sighted(address, body.text()))
                .ifPresent(article::published);
        Optional<Part> part = PagePart.of(facts, piece.address(), canonical, headline);
        return new Reading.Read(piece.where(), article.build(), part);
    }

    private static Document parse(Piece.Raw piece) {
        Optional<String> declared =
                piece.charset().filter(Charsets::decides).or(() -> DeclaredCharset.of(piece.bytes()));
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        String base = piece.address().orElse("");
        if (Charsets.isLikelyUtf8(piece.bytes(), declared)) {
            try {
                return parser.parseInput(Charsets.strictUtf8Reader(piece.bytes()), base);
            } catch (UncheckedIOException e) {
                return parser.parseInput(Charsets.decode(piece.bytes(), declared), base);
            }
        }
        return parser.parseInput(Charsets.decode(piece.bytes(), declared), base);
    }

    private static Optional<String> publisher(PageFacts facts) {
        return facts.meta("og:site_name")
                .or(() -> facts.linkedData().text("publisher"))
                .or(() -> facts.meta("application-name"));
    }

    private static Optional<String> host(String address) {
        int start = address.indexOf("//");
        if (start < 0) {
            return Optional.empty();
        }
        String host = address.substring(start + 2).split("[/:?#]", 2)[0].toLowerCase(Locale.ROOT);
        return Optional.of(host.startsWith("www.") ? host.substring(4) : host).filter(h -> !h.isEmpty());
    }

    private static String html(Document page) {
        Element html = page.firstElementChild();
        return html == null ? "" : html.attr("lang");
    }

    private static Optional<String> language(Document page, PageFacts facts) {
        return Stream.of(
                        html(page),
                        facts.linkedData().text("inLanguage").orElse(""),
                        facts.meta("og:locale", "content-language").orElse(""))
                .map(value -> value.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0])
                .filter(code -> code.length() == 2 && code.chars().allMatch(Character::isLetter))
                .map(code -> code.equals("in") ? "id" : code)
                .findFirst();
    }
}
