package org.babad.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
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
        return new Span(field(node, "start", Json::whole), field(node, "end", Json::whole));
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

    /** What {@code read} makes of a field that must be there; a fault names the field. */
    static <T> T field(JsonNode node, String field, Function<JsonNode, T> read) {
        return named(field, required(node, field), read);
    }

    /** What {@code read} makes of a field, where it is there and not null; a fault names the field. */
    static <T> Optional<T> optional(JsonNode node, String field, Function<JsonNode, T> read) {
        return child(node, field).map(value -> named(field, value, read));
    }

    /** What {@code parse} makes of the text of a field, where it is there and not blank; a fault names the field. */
    static <T> Optional<T> parsed(JsonNode node, String field, Function<String, T> parse) {
        return text(node, field).map(text -> named(field, text, parse));
    }

    private static <V, T> T named(String field, V value, Function<V, T> read) {
        try {
            return read.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("field \"" + field + "\": " + e.getMessage(), e);
        }
    }

    static String string(JsonNode value) {
        if (!value.isValueNode()) {
            throw new IllegalArgumentException("not a text");
        }
        return value.asText();
    }

    static int whole(JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new IllegalArgumentException("not a whole number");
        }
        return value.intValue();
    }

    static double number(JsonNode value) {
        if (!value.isNumber()) {
            throw new IllegalArgumentException("not a number");
        }
        return value.doubleValue();
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
