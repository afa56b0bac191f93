package org.babad.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.babad.model.Article;
import org.babad.model.Published;
import org.babad.model.Published.Origin;
import org.babad.model.Span;
import org.babad.reading.furniture.CaptionLines;
import org.babad.reading.furniture.FurnitureLines;
import org.babad.reading.input.Charsets;
import org.babad.reading.input.Piece;
import org.babad.reading.outlet.Dateline;
import org.babad.reading.published.DateReader;
import org.babad.reading.published.Stamp;
import org.babad.reading.result.ReadingException;
import org.babad.reading.result.Reason;

/**
 * Reads plain text. Only a byte order mark is dropped and a NUL becomes a space; every line of furniture is marked as a span.
 * Immutable and thread-safe.
 */
public final class TextReader {

    private static final int FIRST_SENTENCE = 400;

    private final FurnitureLines furniture;
    private final DateReader dates;
    private final Head.Finder heads;

    /** A reader with these tables. */
    public TextReader(FurnitureLines furniture, CaptionLines captions, DateReader dates) {
        this.furniture = furniture;
        this.dates = dates;
        this.heads = new Head.Finder(furniture, captions, dates);
    }

    /**
     * The article of a piece of text.
     *
     * @throws ReadingException where there is no text in it
     */
    public Article read(Piece.Raw piece) throws ReadingException {
        String text = Charsets.decode(piece.bytes(), piece.charset()).replace('\0', ' ');
        List<Line> lines = Line.of(text);
        if (lines.isEmpty()) {
            throw new ReadingException(Reason.EMPTY, "nothing but white space");
        }
        Head head = heads.find(lines);
        Article.Builder article = Article.of(piece.name(), text).furniture(furniture(lines, head));
        head.title().ifPresent(article::title);
        piece.address().ifPresent(article::url);
        Optional<Line> first = firstOfBody(lines, head);
        first.flatMap(line -> Dateline.outlet(line.text(), above(lines, head))).ifPresent(article::publisher);
        head.published().or(() -> first.flatMap(this::ofFirstSentence)).ifPresent(article::published);
        return article.build();
    }

    private static String above(List<Line> lines, Head head) {
        return lines.subList(0, head.lines()).stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    private Optional<Line> firstOfBody(List<Line> lines, Head head) {
        return lines.stream()
                .skip(head.lines())
                .filter(line -> !furniture.matches(line.text()))
                .findFirst();
    }

    private List<Span> furniture(List<Line> lines, Head head) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i < head.lines() || furniture.matches(lines.get(i).text())) {
                spans.add(lines.get(i).span());
            }
        }
        return spans;
    }

    /** A date in brackets ("Selasa (9/10/2022)") is the day that the article speaks of as today; others may be history. */
    private Optional<Published> ofFirstSentence(Line first) {
        String start =
                first.text().substring(0, Math.min(FIRST_SENTENCE, first.text().length()));
        Optional<Stamp> stamp = dates.find(start);
        return stamp.filter(s -> s.span().start() > 0 && start.charAt(s.span().start() - 1) == '(')
                .map(s -> Published.on(s.day(), Origin.FIRST_SENTENCE));
    }
}
