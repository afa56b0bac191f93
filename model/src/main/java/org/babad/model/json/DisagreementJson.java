package org.babad.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.babad.model.Disagreement;
import org.babad.model.Disagreement.Position;
import org.babad.model.Disagreement.Slot;

/**
 * Disagreements as JSON objects: {@code event}, {@code slot}, {@code independent}, {@code positions} (a list of
 * {@code value}, {@code voices}, {@code claims}). Thread-safe.
 */
public final class DisagreementJson {

    private DisagreementJson() {}

    /** One line of JSON, without a line break. */
    public static String write(Disagreement disagreement) {
        ObjectNode out = Json.object();
        out.put("event", disagreement.event())
                .put("slot", disagreement.slot().code())
                .put("independent", disagreement.independent());
        ArrayNode positions = out.putArray("positions");
        disagreement.positions().forEach(p -> positions.add(position(p)));
        return Json.write(out);
    }

    private static ObjectNode position(Position position) {
        ObjectNode out = Json.object().put("value", position.value()).put("voices", position.voices());
        ArrayNode claims = out.putArray("claims");
        position.claims().forEach(claims::add);
        return out;
    }

    /**
     * The disagreement of one JSON object.
     *
     * @throws IllegalArgumentException where it is none as {@link #write} writes it; the message says which field
     */
    public static Disagreement read(String json) {
        try {
            JsonNode node = Json.parse(json);
            List<Position> positions = ClaimReader.list(node, "positions", DisagreementJson::readPosition);
            return new Disagreement(
                    ClaimReader.text(node, "event"),
                    Json.field(node, "slot", slot -> Slot.of(Json.string(slot))),
                    positions,
                    Json.required(node, "independent").booleanValue());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Position readPosition(JsonNode node) {
        return new Position(
                ClaimReader.text(node, "value"),
                ClaimReader.list(node, "claims", Json::string),
                Json.field(node, "voices", Json::whole));
    }
}
