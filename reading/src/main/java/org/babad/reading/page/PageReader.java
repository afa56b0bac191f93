package org.babad.reading.page;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.babad.model.Article;
import org.babad.reading.furniture.FurnitureLines;
import org.babad.reading.input.Charsets;
import org.babad.reading.input.Piece;
import org.babad.reading.outlet.Dateline;
import org.babad.reading.published.DateReader;
import org.babad.reading.result.ReadingException;
import org.babad.reading.result.Reason;
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
    /** Fewer words than this are no article. */
    private static final int LEAST_WORDS = 15;

    private final Hints hints;
    private final Weeding weeding;
    private final PageDate pageDate;

    private PageReader(Hints hints, FurnitureLines furniture, DateReader dates) {
        this.hints = hints;
        this.weeding = new Weeding(furniture, dates);
        this.pageDate = new PageDate(dates);
    }

    /** A reader with these tables and its own. */
    public static PageReader load(FurnitureLines furniture, DateReader dates) {
        return new PageReader(Hints.load(), furniture, dates);
    }

    /**
     * The article of a page.
     *
     * @throws ReadingException where no article is found on it
     */
    public Article read(Piece.Raw piece) throws ReadingException {
        Document page = parse(piece);
        PageFacts facts = PageFacts.of(page);
        PageWalk walk = new PageWalk(hints);
        walk.walk(page.body());
        String title = PageTitle.of(facts, walk);
        String text = body(walk, title, facts);
        Optional<String> address =
                facts.link("canonical").or(() -> facts.meta("og:url")).or(piece::address);
        Optional<String> named =
                publisher(facts).or(facts::homeLink).or(() -> Dateline.outlet(text, facts.title()));
        Article.Builder article = Article.of(piece.name(), text).title(PageTitle.withoutOutlet(title, named));
        address.ifPresent(article::url);
        named.or(() -> address.flatMap(PageReader::host)).ifPresent(article::publisher);
        facts.linkedData()
                .text("author")
                .or(() -> facts.meta("author", "article:author"))
                .ifPresent(article::author);
        language(page).ifPresent(article::language);
        pageDate.find(facts, walk.blocks(), new PageDate.Sighted(address, text))
                .ifPresent(article::published);
        return article.build();
    }

    private static Document parse(Piece.Raw piece) {
        Optional<String> declared = piece.charset().or(() -> DeclaredCharset.of(piece.bytes()));
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

    private String body(PageWalk walk, String title, PageFacts facts) throws ReadingException {
        String description = facts.meta("og:description", "description").orElse("");
        List<Block> kept = paragraphs(walk, title, new Selection(walk.blocks(), walk.regions(), description, true));
        if (words(kept) < LEAST_WORDS) {
            kept = paragraphs(walk, title, new Selection(walk.blocks(), walk.regions(), description, false));
        }
        if (words(kept) < LEAST_WORDS) {
            kept = captions(walk);
        }
        int words = words(kept);
        Optional<String> given =
                facts.linkedData().text("articleBody").filter(text -> text.split("\\s+").length > words * 2);
        if (given.isPresent()) {
            return given.get();
        }
        if (words < LEAST_WORDS) {
            throw new ReadingException(Reason.NO_ARTICLE, "a page without an article");
        }
        return kept.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    private List<Block> paragraphs(PageWalk walk, String title, Selection selection) {
        return weeding.paragraphs(walk.blocks(), selection.best(), selection, title);
    }

    /** A page of pictures tells its story in their captions. */
    private static List<Block> captions(PageWalk walk) {
        return walk.blocks().stream()
                .filter(block -> block.tag().equals("figcaption") && block.words() >= LEAST_WORDS / 2)
                .distinct()
                .toList();
    }

    private static int words(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::words).sum();
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

    private static Optional<String> language(Document page) {
        String lang = html(page).strip().toLowerCase(Locale.ROOT);
        String code = lang.split("[-_]", 2)[0];
        return code.length() == 2 ? Optional.of(code.equals("in") ? "id" : code) : Optional.empty();
    }
}
