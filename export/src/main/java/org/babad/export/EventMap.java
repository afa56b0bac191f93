package org.babad.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.babad.chronicle.Chronicle;
import org.babad.chronicle.view.EventQuery;
import org.babad.chronicle.view.EventSummary;
import org.babad.model.Coordinates;
import org.babad.model.Disagreement.Slot;
import org.babad.model.Event;
import org.babad.model.Party;
import org.babad.model.Place;
import org.babad.model.Side;
import org.babad.model.Status;

/** Events as a GeoJSON feature collection: a point each, longitude before latitude, in time order. */
final class EventMap {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private long features;

    private EventMap(JsonGenerator json) {
        this.json = json;
    }

    static long write(Chronicle chronicle, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            EventMap map = new EventMap(json);
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            chronicle.eachEvent(EventQuery.all(), map::take);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            return map.features;
        }
    }

    private void take(EventSummary summary) {
        Optional<Coordinates> point = summary.event().place().flatMap(Place::coordinates);
        if (point.isPresent()) {
            try {
                feature(summary, point.get());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            features++;
        }
    }

    private void feature(EventSummary summary, Coordinates point) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", summary.event().id());
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        json.writeNumber(point.longitude());
        json.writeNumber(point.latitude());
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        event(summary.event());
        counts(summary);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void event(Event event) throws IOException {
        json.writeStringField("type", event.type().name());
        json.writeStringField("status", event.status().code());
        field("from", event.from().map(LocalDate::toString));
        field("to", event.to().map(LocalDate::toString));
        party("actor", event.actor());
        party("target", event.target());
        field("place", event.place().map(Place::name));
        field("country", event.place().flatMap(Place::country));
        field("precision", event.place().map(Place::precision).map(Place.Precision::code));
        list("quantities", event.quantities().stream().map(EventTable::readable).toList());
    }

    private void counts(EventSummary summary) throws IOException {
        list("statuses", summary.statuses().stream().sorted().map(Status::code).toList());
        json.writeNumberField("claims", summary.event().claims().size());
        json.writeNumberField("articles", summary.articles());
        json.writeNumberField("voices", summary.voices());
        if (summary.fatalities().isPresent()) {
            json.writeNumberField("fatalitiesBest", summary.fatalities().get().best());
            json.writeNumberField("fatalitiesLow", summary.fatalities().get().low());
            json.writeNumberField("fatalitiesHigh", summary.fatalities().get().high());
        }
        list("disputed", summary.disputed().stream().sorted().map(Slot::code).toList());
    }

    private void party(String name, Optional<Party> party) throws IOException {
        field(name, party.map(Party::name));
        field(name + "Side", party.flatMap(Party::side).map(Side::code));
    }

    private void field(String name, Optional<String> value) throws IOException {
        json.writeStringField(name, value.orElse(null));
    }

    private void list(String name, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
