package org.babad.reading.feed;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.babad.reading.input.Facts;
import org.babad.reading.input.Input;
import org.babad.reading.input.Kind;
import org.babad.reading.input.Piece;
import org.babad.reading.input.Unpacker;
import org.babad.reading.result.Reading;
import org.babad.reading.result.ReadingException;
import org.babad.reading.result.Reason;

/**
 * Splits a feed into its items. An item that carries its text is read from there; the page of another is fetched where the
 * feed itself was fetched, at most {@value #MOST_FETCHED} pages and {@value #MOST_SITEMAPS} sitemaps a feed, and told as lost
 * where the feed is a file. Thread-safe.
 */
public final class FeedUnpacker implements Unpacker {

    private static final int MOST_FETCHED = 50;
    private static final int MOST_SITEMAPS = 10;
    /** How many items without text are told one by one. */
    private static final int MOST_TOLD = 100;

    private final FeedReader reader;

    /** An unpacker that reads feeds with {@code reader}. */
    public FeedUnpacker(FeedReader reader) {
        this.reader = reader;
    }

    @Override
    public void unpack(Source source, Consumer<Piece> out) throws IOException, ReadingException {
        byte[] bytes = source.content().bytes().readNBytes(source.limits().bytes() + 1);
        if (bytes.length > source.limits().bytes()) {
            throw new ReadingException(
                    Reason.TOO_LARGE, "a feed over " + source.limits().size());
        }
        Optional<URI> base = source.content().address().flatMap(new Addresses(Optional.empty())::absolute);
        Feed feed = reader.read(bytes, base, source.content().charset());
        new Run(source, out).split(feed);
    }

    /** One feed on its way to pieces. */
    private static final class Run {
        private final Source source;
        private final Consumer<Piece> out;
        private int fetched;
        private int told;
        private int untold;

        Run(Source source, Consumer<Piece> out) {
            this.source = source;
            this.out = out;
        }

        void split(Feed feed) {
            int number = 0;
            for (FeedItem item : feed.items()) {
                number++;
                split(item, source.input().where() + " item " + number);
            }
            follow(feed.sitemaps());
            String where = source.input().where();
            if (untold > 0) {
                lose(where, Reason.SUMMARY_ONLY, untold + " more items without their text");
            }
            if (feed.cut()) {
                lose(where, Reason.TRUNCATED, "a feed that ends in the middle; its last item is left out");
            }
            if (feed.items().isEmpty() && feed.sitemaps().isEmpty() && !feed.cut()) {
                lose(where, Reason.EMPTY, "a feed without items");
            }
        }

        private void split(FeedItem item, String where) {
            Optional<Input> page = item.link().flatMap(source.input()::neighbour);
            if (item.text().isPresent()) {
                out.accept(piece(item, where));
            } else if (page.isEmpty()) {
                summaryOnly(item, where);
            } else if (fetched < MOST_FETCHED) {
                fetched++;
                source.follow().accept(page.get(), facts(item, false));
            } else {
                untold++;
            }
        }

        private void summaryOnly(FeedItem item, String where) {
            if (told == MOST_TOLD) {
                untold++;
                return;
            }
            told++;
            String which = item.link().map(URI::toString).orElse(item.id());
            lose(where, Reason.SUMMARY_ONLY, "an item without its text (" + which + ")");
        }

        private void follow(List<URI> sitemaps) {
            int followed = 0;
            for (URI sitemap : sitemaps) {
                Optional<Input> input = source.input().neighbour(sitemap);
                if (input.isEmpty()) {
                    lose(source.input().where(), Reason.SUMMARY_ONLY, "a sitemap of " + sitemaps.size() + " sitemaps");
                    return;
                }
                if (followed == MOST_SITEMAPS) {
                    lose(
                            source.input().where(),
                            Reason.TOO_LARGE,
                            sitemaps.size() - followed + " of " + sitemaps.size() + " sitemaps are not read");
                    return;
                }
                followed++;
                source.follow().accept(input.get(), Facts.NONE);
            }
        }

        private void lose(String where, Reason reason, String message) {
            out.accept(new Piece.Lost(new Reading.Failed(where, reason, message)));
        }
    }

    private static Piece piece(FeedItem item, String where) {
        return new Piece.Raw(
                where,
                item.link().map(URI::toString).orElse(item.id()),
                Kind.PAGE,
                ItemPage.of(item.title(), item.text().orElse("")),
                Optional.of(ItemPage.CHARSET),
                item.link().map(URI::toString),
                facts(item, true));
    }

    private static Facts facts(FeedItem item, boolean firm) {
        return new Facts(
                firm,
                item.title(),
                item.author(),
                item.publisher(),
                item.language(),
                item.published(),
                Optional.empty());
    }
}
