package org.babad.reading.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.babad.model.Published;
import org.babad.model.Published.Origin;
import org.babad.reading.published.DateReader;
import org.babad.reading.published.MachineDate;
import org.babad.reading.published.Stamp;
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

    private static final int BEGINNING = 600;
    /** How many days ahead an article may date what is planned. */
    private static final int PLANNED = 31;

    private final DateReader dates;
    private final MachineDate machine;

    PageDate(DateReader dates) {
        this.dates = dates;
        this.machine = new MachineDate(dates);
    }

    /**
     * The most trustworthy date that the article itself does not contradict: what is told in it ("Senin (9/11/2020)") cannot
     * lie long after its publication. Where the article contradicts all of them, the most trustworthy stands.
     */
    Optional<Published> find(PageFacts facts, List<Block> blocks, Sighted seen) {
        List<Supplier<Optional<Published>>> places = List.of(
                () -> facts.linkedData().text("datePublished").flatMap(text -> machine.read(text, Origin.JSON_LD)),
                () -> ofMeta(facts),
                () -> ofTimeElement(facts),
                () -> seen.address().flatMap(machine::ofAddress),
                () -> ofLine(blocks),
                () -> told(seen.text()).map(day -> Published.on(day, Origin.FIRST_SENTENCE)));
        LocalDate earliest =
                told(seen.text()).map(day -> day.minusDays(PLANNED)).orElse(LocalDate.MIN);
        Optional<Published> first = Optional.empty();
        for (Supplier<Optional<Published>> place : places) {
            Optional<Published> found = place.get();
            if (found.isPresent() && !found.get().day().isBefore(earliest)) {
                return found;
            }
            first = first.or(() -> found);
        }
        return first;
    }

    /** What else speaks of the date: the page's address and the article's text. */
    record Sighted(Optional<String> address, String text) {}

    /** The full date in brackets at the beginning of the article. */
    private Optional<LocalDate> told(String text) {
        String start = text.substring(0, Math.min(BEGINNING, text.length()));
        return dates.find(start)
                .filter(stamp ->
                        stamp.span().start() > 0 && start.charAt(stamp.span().start() - 1) == '(')
                .map(Stamp::day);
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

    private Optional<Published> ofTimeElement(PageFacts facts) {
        for (Element time : facts.times()) {
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
                .filter(block -> block.words() <= 20)
                .flatMap(block ->
                        dates.find(block.text()).filter(stamp -> dates.foreignWords(block.text()) <= 6).stream())
                .findFirst()
                .map(stamp -> stamp.published(Origin.VISIBLE_LINE));
    }
}
