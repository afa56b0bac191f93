package org.babad.reading;

import java.util.Map;
import java.util.function.Consumer;
import org.babad.reading.archive.WaczUnpacker;
import org.babad.reading.archive.WarcUnpacker;
import org.babad.reading.feed.FeedReader;
import org.babad.reading.feed.FeedUnpacker;
import org.babad.reading.furniture.CaptionLines;
import org.babad.reading.furniture.FurnitureLines;
import org.babad.reading.input.Input;
import org.babad.reading.input.Kind;
import org.babad.reading.input.Limits;
import org.babad.reading.input.Piece;
import org.babad.reading.input.Splitter;
import org.babad.reading.json.JsonReader;
import org.babad.reading.page.PageReader;
import org.babad.reading.published.DateReader;
import org.babad.reading.result.Reading;
import org.babad.reading.result.ReadingException;
import org.babad.reading.result.Reason;
import org.babad.reading.text.TextReader;

/**
 * The front door of reading: inputs become readings, one by one, in their order.
 *
 * <pre>{@code
 * ArticleReader reader = ArticleReader.load();
 * new Inputs(System.in, "babad/1.0").of(names).forEach(input -> reader.read(input, reading -> ...));
 * }</pre>
 *
 * <p>Whoever has several threads lets one of them {@link #split} the input, which is bound by the disk or the network, and the
 * others {@link #read(Piece)} the pieces, which is a pure function. Memory is bounded by the largest piece. Whatever is wrong
 * with an input becomes a {@link Reading.Failed}; nothing is thrown for it. Immutable and thread-safe; load it once.
 */
public final class ArticleReader {

    private final Splitter splitter;
    private final TextReader texts;
    private final PageReader pages;

    private ArticleReader(Limits limits) {
        DateReader dates = DateReader.load();
        FurnitureLines furniture = FurnitureLines.load();
        splitter = new Splitter(
                limits,
                Map.of(
                        Kind.WARC, new WarcUnpacker(),
                        Kind.ZIP, new WaczUnpacker(),
                        Kind.FEED, new FeedUnpacker(FeedReader.load(dates))));
        texts = new TextReader(furniture, CaptionLines.load(), dates);
        pages = PageReader.load(furniture, dates);
    }

    /** A reader within {@link Limits#DEFAULT}. */
    public static ArticleReader load() {
        return load(Limits.DEFAULT);
    }

    /** A reader within these limits. */
    public static ArticleReader load(Limits limits) {
        return new ArticleReader(limits);
    }

    /** Reads all that is in an input. */
    public void read(Input input, Consumer<Reading> out) {
        split(input, piece -> out.accept(read(piece)));
    }

    /** Splits an input into pieces of one article each. */
    public void split(Input input, Consumer<Piece> out) {
        splitter.split(input, out);
    }

    /** Reads one piece. */
    public Reading read(Piece piece) {
        if (piece instanceof Piece.Lost lost) {
            return lost.failed();
        }
        if (piece instanceof Piece.Counted counted) {
            return counted.census();
        }
        Piece.Raw raw = (Piece.Raw) piece;
        try {
            Reading.Read read = reading(raw);
            return new Reading.Read(raw.where(), raw.facts().onto(read.article()), read.part());
        } catch (ReadingException e) {
            return e.at(raw.where());
        } catch (RuntimeException | StackOverflowError e) {
            return new Reading.Failed(raw.where(), Reason.INTERNAL, "the reader broke on it (" + e + ")");
        }
    }

    private Reading.Read reading(Piece.Raw raw) throws ReadingException {
        return switch (raw.kind()) {
            case PAGE -> pages.read(raw);
            case TEXT -> new Reading.Read(raw.where(), texts.read(raw));
            case JSON, JSON_ARRAY -> new Reading.Read(raw.where(), JsonReader.read(raw));
            case WARC, ZIP, FEED -> throw new IllegalStateException("not split: " + raw.kind());
        };
    }
}
