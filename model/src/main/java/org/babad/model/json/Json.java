package org.babad.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.babad.model.Span;

/** Reading and writing of JSON trees, shared by the codecs of this package. Thread-safe. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ObjectNode span(Span span) {
        return object().put("start", span.start()).put("end", span.end());
    }

    static Span span(JsonNode node) {
        return new Span(
                required(node, "start").intValue(), required(node, "end").intValue());
    }

    static JsonNode parse(String json) throws JsonProcessingException {
        return MAPPER.readTree(json);
    }

    static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a JSON tree that cannot be written", e);
        }
    }

    static JsonNode required(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            throw new IllegalArgumentException("field \"" + field + "\" is missing");
        }
        return value;
    }

    /** The text of a field, where it is there and not blank. */
    static Optional<String> text(JsonNode node, String field) {
        return child(node, field).map(JsonNode::asText).map(String::strip).filter(s -> !s.isEmpty());
    }

    /** A field's value, where it is there and not null. */
    static Optional<JsonNode> child(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).filter(v -> !v.isNull());
    }
}
