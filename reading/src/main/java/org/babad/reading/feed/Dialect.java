package org.babad.reading.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** One family of feeds in XML: where its items lie and which elements tell their facts. Immutable and thread-safe. */
interface Dialect {

    /** Reads the feed below {@code root}. */
    Feed read(Element root, Setting setting);

    /**
     * What every dialect needs.
     *
     * @param addresses makes addresses absolute
     * @param dates reads dates
     * @param cut whether the feed's end is missing
     */
    record Setting(Addresses addresses, FeedDate dates, boolean cut) {

        /** The items, without the last where the feed is cut. */
        List<Element> whole(List<Element> items) {
            return cut && !items.isEmpty() ? items.subList(0, items.size() - 1) : items;
        }
    }

    /** The two letters of "id-ID". */
    static Optional<String> language(Optional<String> value) {
        return value.map(v -> v.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0])
                .filter(v -> v.length() == 2)
                .map(v -> v.equals("in") ? "id" : v);
    }

    /** The items that have anything in them. */
    static List<FeedItem> items(List<Draft> drafts) {
        List<FeedItem> items = new ArrayList<>();
        drafts.forEach(draft -> draft.item().ifPresent(items::add));
        return items;
    }
}
