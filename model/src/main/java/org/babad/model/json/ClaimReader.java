package org.babad.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
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
                EventType.valueOf(text(node, "type")),
                Json.span(Json.required(node, "sentence")),
                evidence(Json.required(node, "trigger")),
                Json.child(node, "actor").map(ClaimReader::party),
                Json.child(node, "target").map(ClaimReader::party),
                Json.child(node, "place").map(ClaimReader::place),
                Json.child(node, "time").map(ClaimReader::time),
                list(node, "quantities", ClaimReader::quantity),
                Json.child(node, "source").map(ClaimReader::source),
                relays(node),
                Status.of(text(node, "status")),
                Json.required(node, "confidence").doubleValue(),
                text(node, "coder"));
    }

    static String text(JsonNode node, String field) {
        return Json.required(node, field).asText();
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
        return Json.text(node, "side").map(Side::new);
    }

    private static Optional<Role> role(JsonNode node) {
        return Json.text(node, "role").map(Role::valueOf);
    }

    static Place place(JsonNode node) {
        Optional<Coordinates> at = Json.child(node, "lat")
                .map(lat -> new Coordinates(
                        lat.doubleValue(), Json.required(node, "lon").doubleValue()));
        OptionalInt geonames = Json.child(node, "geonames")
                .map(id -> OptionalInt.of(id.intValue()))
                .orElse(OptionalInt.empty());
        return new Place(
                evidence(node),
                text(node, "name"),
                Json.text(node, "country"),
                at,
                geonames,
                Place.Precision.of(text(node, "precision")));
    }

    private static TimeSpan time(JsonNode node) {
        return new TimeSpan(evidence(node), LocalDate.parse(text(node, "from")), LocalDate.parse(text(node, "to")));
    }

    static Quantity quantity(JsonNode node) {
        return new Quantity(
                evidence(node),
                Quantity.Kind.of(text(node, "kind")),
                Json.required(node, "value").doubleValue(),
                Quantity.Qualifier.of(text(node, "qualifier")));
    }

    private static List<Relay> relays(JsonNode node) {
        List<Evidence> places = list(node, "relays", ClaimReader::evidence);
        List<String> names = list(node, "via", JsonNode::asText);
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
        List<T> out = new ArrayList<>();
        Json.child(node, field).ifPresent(items -> items.forEach(item -> out.add(read.apply(item))));
        return out;
    }
}
