package org.babad.watch;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.reading.ArticleReader;
import org.babad.reading.feed.ItemPage;
import org.babad.reading.fetch.Fetched;
import org.babad.reading.input.Content;
import org.babad.reading.input.Input;
import org.babad.reading.input.Limits;
import org.babad.reading.result.Reading;
import org.babad.watch.state.ItemState;
import org.babad.watch.state.Outcome;

/** Items to articles, and those to the desk. Thread-safe. */
final class ItemReading {

    private final ArticleReader reader;
    private final Desk desk;

    ItemReading(ArticleReader reader, Desk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    /** Bytes that lie in memory. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Memory(String where, String name, byte[] bytes, Optional<String> charset, Optional<String> address)
            implements Input {
        @Override
        public Content open(Limits limits) {
            return new Content(new ByteArrayInputStream(bytes), charset, address);
        }
    }

    /** Reads the page of an item and hands it on; what became of it. */
    Outcome page(ItemState item, Fetched.Page page) {
        String where = page.address().toString();
        return handOn(item, new Memory(where, item.name(), page.bytes(), page.charset(), Optional.of(where)));
    }

    /** Reads the text that the feed carries, as the body of a page of which the feed tells the rest. */
    Outcome text(ItemState item, String html) {
        Optional<String> address = item.address().map(URI::toString);
        byte[] page = ItemPage.of(item.title(), html);
        return handOn(item, new Memory(item.name(), item.name(), page, Optional.of(ItemPage.CHARSET), address));
    }

    private Outcome handOn(ItemState item, Input input) {
        List<Reading> readings = new ArrayList<>();
        reader.read(input, readings::add);
        Outcome outcome = Outcome.givenUp("nothing to read in it");
        for (Reading reading : readings) {
            if (reading instanceof Reading.Read read) {
                outcome = desk.take(item.completed(read.article()));
            } else if (reading instanceof Reading.Failed failed) {
                outcome = Outcome.givenUp(failed.message());
            }
        }
        return outcome;
    }
}
