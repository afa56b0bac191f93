package org.babad.reading.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * What a page's JSON-LD says of its article. Broken JSON-LD, which is common, counts as absent. Immutable and thread-safe.
 *
 * @param articles the nodes whose type is a kind of article or posting, in order
 */
record LinkedData(List<JsonNode> articles) {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final int MOST_NODES = 2000;
    private static final int DEEPEST = 256;

    /** Reads the contents of the page's JSON-LD scripts. */
    static LinkedData of(List<String> scripts) {
        List<JsonNode> articles = new ArrayList<>();
        for (String script : scripts) {
            try {
                collect(MAPPER.readTree(script), articles);
            } catch (JsonProcessingException e) {
                continue;
            }
        }
        return new LinkedData(articles);
    }

    private static void collect(JsonNode root, List<JsonNode> articles) {
        List<JsonNode> open = new ArrayList<>(List.of(root));
        for (int i = 0; i < open.size() && i < MOST_NODES; i++) {
            JsonNode node = open.get(i);
            if (isArticle(node)) {
                articles.add(node);
            }
            if (node.isArray()) {
                node.forEach(open::add);
            }
            for (String inner : new String[] {"@graph", "mainEntity", "itemListElement"}) {
                if (node.has(inner)) {
                    open.add(node.get(inner));
                }
            }
        }
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.get("@type");
        if (type == null) {
            return false;
        }
        String name = (type.isArray() ? type.toString() : type.asText()).toLowerCase(Locale.ROOT);
        return name.contains("article")
                || name.contains("posting")
                || name.contains("report")
                || name.contains("review");
    }

    /** A field's text, or the {@code name} of the object or of the first of the list in it. */
    Optional<String> text(String field) {
        for (JsonNode article : articles) {
            Optional<String> text = textOf(article.get(field));
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** The names of the authors, with commas. */
    Optional<String> authors() {
        for (JsonNode article : articles) {
            JsonNode given = article.path("author");
            String names = (given.isArray() ? given : MAPPER.createArrayNode().add(given))
                    .valueStream()
                    .flatMap(one -> textOf(one).stream())
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                return Optional.of(names);
            }
        }
        return Optional.empty();
    }

    /** The article's text, its paragraphs one a line; markup in it is dropped. */
    Optional<String> body() {
        return text("articleBody").map(LinkedData::plain).filter(text -> !text.isEmpty());
    }

    /** The caption of the article's picture. */
    Optional<String> caption() {
        return articles.stream()
                .map(article -> article.path("image"))
                .map(image -> image.isArray() ? image.path(0) : image)
                .map(image -> image.path("caption"))
                .filter(JsonNode::isTextual)
                .map(caption -> plain(caption.asText()))
                .filter(caption -> !caption.isEmpty())
                .findFirst();
    }

    private static String plain(String given) {
        String text = Parser.unescapeEntities(given, false);
        if (text.indexOf('<') >= 0) {
            Document parsed = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(text, "");
            PageWalk walk = new PageWalk(Hints.none());
            walk.walk(parsed.body());
            return walk.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
        }
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static Optional<String> textOf(@org.jspecify.annotations.Nullable JsonNode value) {
        if (value == null) {
            return Optional.empty();
        }
        JsonNode one = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        JsonNode name = one.isObject() ? one.path("name") : one;
        return name.isTextual() && !name.asText().isBlank()
                ? Optional.of(Parser.unescapeEntities(name.asText(), false).strip())
                : Optional.empty();
    }
}
