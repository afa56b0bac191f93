package org.babad.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.babad.model.Event;
import org.babad.model.EventType;
import org.babad.model.Status;

/**
 * Events as JSON objects: {@code id}, {@code type}, {@code actor}, {@code target}, {@code place}, {@code from}, {@code to},
 * {@code quantities}, {@code status}, {@code claims} (ids). Slots have the form that {@link ClaimJson} gives them; empty
 * slots are {@code null}. Thread-safe.
 */
public final class EventJson {

    private EventJson() {}

    /** One line of JSON, without a line break. */
    public static String write(Event event) {
        ObjectNode out = Json.object();
        out.put("id", event.id()).put("type", event.type().name());
        out.set("actor", event.actor().map(ClaimJson::party).orElse(null));
        out.set("target", event.target().map(ClaimJson::party).orElse(null));
        out.set("place", event.place().map(ClaimJson::place).orElse(null));
        out.put("from", event.from().map(LocalDate::toString).orElse(null));
        out.put("to", event.to().map(LocalDate::toString).orElse(null));
        ArrayNode quantities = out.putArray("quantities");
        event.quantities().forEach(q -> quantities.add(ClaimJson.quantity(q)));
        out.put("status", event.status().code());
        ArrayNode claims = out.putArray("claims");
        event.claims().forEach(claims::add);
        return Json.write(out);
    }

    /**
     * The event of one JSON object.
     *
     * @throws IllegalArgumentException where it is no event as {@link #write} writes it; the message says which field
     */
    public static Event read(String json) {
        try {
            return event(Json.parse(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Event event(JsonNode node) {
        return new Event(
                ClaimReader.text(node, "id"),
                Json.field(node, "type", type -> EventType.valueOf(Json.string(type))),
                Json.optional(node, "actor", ClaimReader::party),
                Json.optional(node, "target", ClaimReader::party),
                Json.optional(node, "place", ClaimReader::place),
                Json.parsed(node, "from", LocalDate::parse),
                Json.parsed(node, "to", LocalDate::parse),
                ClaimReader.list(node, "quantities", ClaimReader::quantity),
                Json.field(node, "status", status -> Status.of(Json.string(status))),
                ClaimReader.list(node, "claims", Json::string));
    }
}
