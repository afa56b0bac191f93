package org.babad.reading.page;

import java.util.List;
import java.util.Optional;
import org.babad.model.Published;
import org.babad.model.Published.Origin;
import org.babad.reading.published.DateReader;
import org.babad.reading.published.MachineDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds when a page was published, from the most to the least trustworthy of its places. Thread-safe. */
final class PageDate {

    private static final String[] METAS = {
        "article:published_time",
        "og:article:published_time",
        "article:published",
        "datepublished",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "publication_date",
        "content_publisheddate",
        "dc.date.issued",
        "dcterms.created",
        "dc.date",
        "sailthru.date",
        "parsely-pub-date",
        "og:published_time",
        "originalpublicationdate",
        "article_date_original",
        "cxenseparse:recs:publishtime",
        "date",
        "last-modified"
    };

    private final DateReader dates;
    private final MachineDate machine;

    PageDate(DateReader dates) {
        this.dates = dates;
        this.machine = new MachineDate(dates);
    }

    Optional<Published> find(Document page, PageFacts facts, List<Block> blocks, Optional<String> address) {
        return facts.linkedData()
                .text("datePublished")
                .flatMap(text -> machine.read(text, Origin.JSON_LD))
                .or(() -> ofMeta(facts))
                .or(() -> ofTimeElement(page))
                .or(() -> address.flatMap(machine::ofAddress))
                .or(() -> ofLine(blocks));
    }

    private Optional<Published> ofMeta(PageFacts facts) {
        for (String name : METAS) {
            Optional<Published> found = facts.meta(name).flatMap(text -> machine.read(text, Origin.META));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Published> ofTimeElement(Document page) {
        for (Element time : page.getElementsByTag("time")) {
            String given = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
            Optional<Published> found = machine.read(given, Origin.TIME_ELEMENT);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The first short line that is a date and little else. */
    private Optional<Published> ofLine(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.words() <= 20 && dates.foreignWords(block.text()) <= 6)
                .flatMap(block -> dates.find(block.text()).stream())
                .findFirst()
                .map(stamp -> stamp.published(Origin.VISIBLE_LINE));
    }
}
