package org.babad.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.chronicle.view.EventSummary;
import org.babad.chronicle.view.Fatalities;
import org.babad.model.Event;
import org.babad.model.Quantity;
import org.babad.web.label.Days;
import org.babad.web.label.Labels;
import org.babad.web.label.Numbers;
import org.babad.web.label.TypeLabel;

/**
 * An event as lists and headings show it.
 *
 * @param id its id
 * @param href its page
 * @param type its type
 * @param actor who
 * @param target to whom
 * @param place where
 * @param day its first day
 * @param days its days in words
 * @param numbers how many, in words
 * @param reports how many articles tell of it and how many voices of them are independent, in words
 * @param statuses every status that a claim gives it
 * @param disputed on what claims disagree, in words
 */
public record EventRow(
        String id,
        String href,
        TypeLabel type,
        Optional<PartyView> actor,
        Optional<PartyView> target,
        Optional<PlaceView> place,
        Optional<LocalDate> day,
        Optional<String> days,
        List<String> numbers,
        String reports,
        List<StatusView> statuses,
        List<String> disputed) {

    static EventRow of(EventSummary summary) {
        Event event = summary.event();
        return new EventRow(
                event.id(),
                Links.event(event.id()),
                Labels.shipped().type(event.type()),
                event.actor().map(PartyView::of),
                event.target().map(PartyView::of),
                event.place().map(PlaceView::of),
                event.from(),
                event.from().map(from -> Days.of(from, event.to().orElse(from))),
                numbers(event, summary.fatalities()),
                reports(summary.articles(), summary.voices()),
                StatusView.of(summary.statuses()),
                summary.disputed().stream().sorted().map(Labels.shipped()::slot).toList());
    }

    private static String reports(int articles, int voices) {
        String told = Numbers.count(articles, "article", "articles");
        return articles == 1 && voices == 1
                ? told
                : told + ", " + Numbers.count(voices, "independent voice", "independent voices");
    }

    private static List<String> numbers(Event event, Optional<Fatalities> fatalities) {
        List<String> out = new ArrayList<>();
        for (Quantity quantity : event.quantities()) {
            boolean killed = quantity.kind() == Quantity.Kind.KILLED;
            String range = killed ? fatalities.map(EventRow::range).orElse("") : "";
            out.add(Numbers.of(quantity) + range);
        }
        return out;
    }

    private static String range(Fatalities killed) {
        return killed.low() == killed.high()
                ? ""
                : " (" + Numbers.of(killed.low()) + "–" + Numbers.of(killed.high()) + ")";
    }

    /** The event in one line, for titles: "Withdrawal: pasukan Rusia, Kherson, 9 Nov 2022". */
    public String line() {
        StringBuilder line = new StringBuilder(type.label());
        String separator = ": ";
        for (Optional<String> part : List.of(who(), place.map(PlaceView::name), days)) {
            if (part.isPresent()) {
                line.append(separator).append(part.get());
                separator = ", ";
            }
        }
        return line.toString();
    }

    private Optional<String> who() {
        Optional<String> whom = target.map(PartyView::name);
        return actor.map(PartyView::name)
                .map(name -> name + whom.map(w -> " → " + w).orElse(""))
                .or(() -> whom);
    }
}
