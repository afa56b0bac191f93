package org.babad.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.babad.model.Article;
import org.babad.model.Published;
import org.babad.model.Published.Origin;
import org.babad.model.Span;

/**
 * Articles as JSON objects: {@code id}, {@code url}, {@code publisher}, {@code author}, {@code title}, {@code caption},
 * {@code published} (a day or an instant with its zone), {@code publishedFrom}, {@code retrieved} (an instant), {@code
 * language}, {@code text}, {@code furniture} (a list of
 * {@code start}, {@code end}). Only {@code text} is required; fields not named here are ignored. Thread-safe.
 */
public final class ArticleJson {

    private ArticleJson() {}

    /** One line of JSON, without a line break. */
    public static String write(Article article) {
        ObjectNode out = Json.object();
        out.put("id", article.id());
        article.url().ifPresent(v -> out.put("url", v));
        article.publisher().ifPresent(v -> out.put("publisher", v));
        article.author().ifPresent(v -> out.put("author", v));
        article.title().ifPresent(v -> out.put("title", v));
        article.caption().ifPresent(v -> out.put("caption", v));
        article.published().ifPresent(v -> writePublished(out, v));
        article.retrieved().ifPresent(v -> out.put("retrieved", v.toString()));
        article.language().ifPresent(v -> out.put("language", v));
        out.put("text", article.text());
        ArrayNode furniture = out.putArray("furniture");
        article.furniture().forEach(s -> furniture.add(Json.span(s)));
        return Json.write(out);
    }

    /**
     * The article of one JSON object.
     *
     * @param json the object
     * @param fallbackId the id of an article that has none of its own
     * @throws IllegalArgumentException where it is no JSON object, has no text, or a field breaks a promise; the message
     *     says which
     */
    public static Article read(String json, String fallbackId) {
        try {
            return read(Json.parse(json), fallbackId);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Article read(JsonNode node, String fallbackId) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("not a JSON object with the fields of an article");
        }
        Article.Builder out =
                Article.of(Json.text(node, "id").orElse(fallbackId), Json.field(node, "text", Json::string));
        Json.text(node, "url").ifPresent(out::url);
        Json.text(node, "publisher").ifPresent(out::publisher);
        Json.text(node, "author").ifPresent(out::author);
        Json.text(node, "title").ifPresent(out::title);
        Json.text(node, "caption").ifPresent(out::caption);
        Json.text(node, "language").ifPresent(out::language);
        Json.parsed(node, "retrieved", Instant::parse).ifPresent(out::retrieved);
        readPublished(node).ifPresent(out::published);
        return out.furniture(readFurniture(node)).build();
    }

    private static void writePublished(ObjectNode out, Published published) {
        out.put(
                "published",
                published
                        .instant()
                        .map(OffsetDateTime::toString)
                        .orElse(published.day().toString()));
        out.put("publishedFrom", published.origin().name().toLowerCase(Locale.ROOT));
    }

    private static Optional<Published> readPublished(JsonNode node) {
        Origin origin = Json.parsed(node, "publishedFrom", s -> Origin.valueOf(s.toUpperCase(Locale.ROOT)))
                .orElse(Origin.GIVEN);
        return Json.text(node, "published").map(text -> parsePublished(text, origin));
    }

    private static Published parsePublished(String text, Origin origin) {
        try {
            return text.length() > 10 && text.indexOf('T') == 10 && hasZone(text)
                    ? Published.at(OffsetDateTime.parse(text), origin)
                    : Published.on(LocalDate.parse(text.substring(0, Math.min(10, text.length()))), origin);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"published\" is neither a day nor an ISO instant: " + text, e);
        }
    }

    private static boolean hasZone(String text) {
        String time = text.substring(11);
        return time.endsWith("Z") || time.indexOf('+') >= 0 || time.indexOf('-') >= 0;
    }

    private static List<Span> readFurniture(JsonNode node) {
        return ClaimReader.list(node, "furniture", Json::span);
    }
}
