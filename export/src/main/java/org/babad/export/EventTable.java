package org.babad.export;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.babad.chronicle.Chronicle;
import org.babad.chronicle.view.ClaimInContext;
import org.babad.chronicle.view.EventDetail;
import org.babad.chronicle.view.EventQuery;
import org.babad.chronicle.view.EventSummary;
import org.babad.chronicle.view.Fatalities;
import org.babad.model.Coordinates;
import org.babad.model.Disagreement.Slot;
import org.babad.model.Event;
import org.babad.model.Party;
import org.babad.model.Place;
import org.babad.model.Quantity;
import org.babad.model.Role;
import org.babad.model.Side;
import org.babad.model.Source;
import org.babad.model.Status;

/** Events as a table: one row an event, in time order. */
final class EventTable {

    private static final List<String> COLUMNS = List.of(
            "event",
            "type",
            "status",
            "statuses",
            "from",
            "to",
            "actor",
            "actor_side",
            "actor_role",
            "target",
            "target_side",
            "target_role",
            "place",
            "country",
            "latitude",
            "longitude",
            "precision",
            "fatalities_best",
            "fatalities_low",
            "fatalities_high",
            "quantities",
            "claims",
            "articles",
            "voices",
            "sources",
            "outlets",
            "disputed",
            "disputed_slots");

    private final Chronicle chronicle;
    private final Csv csv;

    private EventTable(Chronicle chronicle, Csv csv) {
        this.chronicle = chronicle;
        this.csv = csv;
    }

    static long write(Chronicle chronicle, Writer out) {
        EventTable table = new EventTable(chronicle, new Csv(out, COLUMNS));
        chronicle.eachEvent(EventQuery.all(), table::row);
        return table.csv.rows();
    }

    private void row(EventSummary summary) {
        Event event = summary.event();
        csv.text(event.id()).text(event.type().name()).text(event.status().code());
        csv.texts(summary.statuses().stream().sorted().map(Status::code).toList());
        csv.value(event.from()).value(event.to());
        party(csv, event.actor());
        party(csv, event.target());
        place(csv, event.place());
        fatalities(summary.fatalities());
        csv.texts(event.quantities().stream().map(EventTable::readable).toList());
        csv.value(event.claims().size()).value(summary.articles()).value(summary.voices());
        origins(chronicle.event(event.id()).map(EventDetail::claims).orElse(List.of()));
        csv.text(summary.disputed().isEmpty() ? "no" : "yes");
        csv.texts(summary.disputed().stream().sorted().map(Slot::code).toList());
        csv.end();
    }

    static void party(Csv csv, Optional<Party> party) {
        csv.text(party.map(Party::name));
        csv.text(party.flatMap(Party::side).map(Side::code));
        csv.text(party.flatMap(Party::role).map(Role::name));
    }

    static void place(Csv csv, Optional<Place> place) {
        Optional<Coordinates> point = place.flatMap(Place::coordinates);
        csv.text(place.map(Place::name)).text(place.flatMap(Place::country));
        csv.value(point.map(Coordinates::latitude)).value(point.map(Coordinates::longitude));
        csv.text(place.map(Place::precision).map(Place.Precision::code));
    }

    /** "killed at_least 20". */
    static String readable(Quantity quantity) {
        String value = quantity.value() % 1 == 0
                ? Long.toString(Math.round(quantity.value()))
                : Double.toString(quantity.value());
        return quantity.kind().code() + " " + quantity.qualifier().code() + " " + value;
    }

    private void fatalities(Optional<Fatalities> killed) {
        csv.value(killed.map(Fatalities::best));
        csv.value(killed.map(Fatalities::low));
        csv.value(killed.map(Fatalities::high));
    }

    private void origins(List<ClaimInContext> claims) {
        csv.texts(claims.stream()
                .flatMap(c -> c.claim().source().map(Source::name).stream())
                .toList());
        csv.texts(claims.stream().flatMap(c -> c.article().publisher().stream()).toList());
    }
}
