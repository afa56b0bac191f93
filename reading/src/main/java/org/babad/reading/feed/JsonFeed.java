package org.babad.reading.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.reading.result.ReadingException;
import org.babad.reading.result.Reason;

/** JSON Feed 1.0 and 1.1. Thread-safe. */
final class JsonFeed {

    /** What the {@code version} of every JSON Feed holds. */
    static final String MARK = "jsonfeed.org/version/";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonFeed() {}

    /** @throws ReadingException where it is no JSON */
    static Feed read(String text, Dialect.Setting setting) throws ReadingException {
        JsonNode root;
        try {
            root = MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new ReadingException(Reason.DAMAGED, "a JSON Feed that is no JSON: " + e.getOriginalMessage());
        }
        Optional<String> title = text(root, "title").map(Markup::plain);
        Optional<String> outlet = Outlet.of(title, text(root, "home_page_url").flatMap(setting.addresses()::absolute));
        Optional<String> language = Dialect.language(text(root, "language"));
        List<Draft> drafts = new ArrayList<>();
        for (JsonNode item : root.path("items")) {
            drafts.add(item(item, setting)
                    .author(author(item).or(() -> author(root)))
                    .publisher(outlet)
                    .language(Dialect.language(text(item, "language")).or(() -> language)));
        }
        return new Feed(title, language, Dialect.items(drafts), List.of(), false);
    }

    private static Draft item(JsonNode item, Dialect.Setting setting) {
        Optional<URI> link = text(item, "url").flatMap(setting.addresses()::absolute);
        return new Draft()
                .id(text(item, "id"))
                .link(link)
                .title(text(item, "title").map(Markup::plain))
                .published(text(item, "date_published").flatMap(setting.dates()::read))
                .text(text(item, "content_html").flatMap(Markup::content).or(() -> text(item, "content_text")
                        .map(Markup::ofPlain)
                        .flatMap(Markup::content)));
    }

    private static Optional<String> author(JsonNode node) {
        return text(node.path("authors").path(0), "name").or(() -> text(node.path("author"), "name"));
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() || value.isNumber()
                ? Optional.of(value.asText().strip()).filter(v -> !v.isEmpty())
                : Optional.empty();
    }
}
