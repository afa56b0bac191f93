package org.babad.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.babad.model.Certainty;
import org.babad.model.Claim;
import org.babad.model.Coordinates;
import org.babad.model.EventType;
import org.babad.model.Evidence;
import org.babad.model.Party;
import org.babad.model.Place;
import org.babad.model.Quantity;
import org.babad.model.Relay;
import org.babad.model.Role;
import org.babad.model.Side;
import org.babad.model.Source;
import org.babad.model.Status;
import org.babad.model.TimeSpan;

/** Reads back what {@link ClaimJson} writes. Thread-safe. */
public final class ClaimReader {

    private ClaimReader() {}

    /**
     * The claim of one JSON object.
     *
     * @throws IllegalArgumentException where it is no claim as {@link ClaimJson} writes it; the message says which field
     */
    public static Claim read(String json) {
        try {
            return claim(Json.parse(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Claim claim(JsonNode node) {
        return new Claim(
                text(node, "article"),
                text(node, "id"),
                Json.field(node, "type", type -> EventType.valueOf(Json.string(type))),
                Json.field(node, "sentence", Json::span),
                Json.field(node, "trigger", ClaimReader::evidence),
                Json.optional(node, "actor", ClaimReader::party),
                Json.optional(node, "target", ClaimReader::party),
                Json.optional(node, "place", ClaimReader::place),
                Json.optional(node, "time", ClaimReader::time),
                list(node, "quantities", ClaimReader::quantity),
                Json.optional(node, "source", ClaimReader::source),
                relays(node),
                Json.field(node, "status", status -> Status.of(Json.string(status))),
                Json.field(node, "confidence", Json::number),
                new Certainty(sure(node, "actor"), sure(node, "target"), sure(node, "place"), sure(node, "time")),
                text(node, "coder"));
    }

    private static OptionalDouble sure(JsonNode node, String slot) {
        return Json.optional(node, slot, value -> Json.optional(value, "confidence", Json::number))
                .flatMap(confidence -> confidence)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    static String text(JsonNode node, String field) {
        return Json.field(node, field, Json::string);
    }

    private static Evidence evidence(JsonNode node) {
        return new Evidence(Json.span(node), text(node, "text"));
    }

    static Party party(JsonNode node) {
        return new Party(evidence(node), text(node, "name"), side(node), role(node));
    }

    private static Source source(JsonNode node) {
        return new Source(evidence(node), text(node, "name"), side(node), role(node));
    }

    private static Optional<Side> side(JsonNode node) {
        return Json.parsed(node, "side", Side::new);
    }

    private static Optional<Role> role(JsonNode node) {
        return Json.parsed(node, "role", Role::valueOf);
    }

    static Place place(JsonNode node) {
        Optional<Coordinates> at = Json.optional(node, "lat", Json::number)
                .map(lat -> new Coordinates(lat, Json.field(node, "lon", Json::number)));
        OptionalInt geonames = Json.optional(node, "geonames", Json::whole)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        return new Place(
                evidence(node),
                text(node, "name"),
                Json.text(node, "country"),
                at,
                geonames,
                Json.field(node, "precision", value -> Place.Precision.of(Json.string(value))));
    }

    private static TimeSpan time(JsonNode node) {
        return new TimeSpan(
                evidence(node),
                day(node, "from"),
                day(node, "to"),
                node.path("contradictory").asBoolean());
    }

    private static LocalDate day(JsonNode node, String field) {
        return Json.field(node, field, value -> LocalDate.parse(Json.string(value)));
    }

    static Quantity quantity(JsonNode node) {
        return new Quantity(
                evidence(node),
                Json.field(node, "kind", kind -> Quantity.Kind.of(Json.string(kind))),
                Json.field(node, "value", Json::number),
                Json.field(node, "qualifier", value -> Quantity.Qualifier.of(Json.string(value))));
    }

    private static List<Relay> relays(JsonNode node) {
        List<Evidence> places = list(node, "relays", ClaimReader::evidence);
        List<String> names = list(node, "via", Json::string);
        if (places.size() != names.size()) {
            throw new IllegalArgumentException("\"via\" and \"relays\" differ in length");
        }
        List<Relay> relays = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            relays.add(new Relay(places.get(i), names.get(i)));
        }
        return relays;
    }

    static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> read) {
        return Json.optional(node, field, items -> each(items, read)).orElseGet(List::of);
    }

    private static <T> List<T> each(JsonNode items, Function<JsonNode, T> read) {
        if (!items.isArray()) {
            throw new IllegalArgumentException("not a list");
        }
        List<T> out = new ArrayList<>(items.size());
        items.forEach(item -> out.add(read.apply(item)));
        return out;
    }
}
