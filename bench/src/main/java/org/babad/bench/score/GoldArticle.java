package org.babad.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.babad.bench.score.Coded.Counted;
import org.babad.bench.score.Coded.Days;
import org.babad.bench.score.Coded.Where;
import org.babad.bench.score.Coded.Who;
import org.babad.model.Article;
import org.babad.model.EventType;
import org.babad.model.Span;
import org.babad.model.Status;
import org.babad.model.json.ArticleJson;

/**
 * An article with the claims that a person found in it.
 *
 * @param article the article
 * @param story the story that it is filed under; its own id where gold names none
 * @param claims its gold claims
 */
public record GoldArticle(Article article, String story, List<Coded> claims) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    public GoldArticle {
        claims = List.copyOf(claims);
    }

    /** All gold articles of a folder, in the order of their file names; throws where one breaks the form of gold. */
    public static List<GoldArticle> readAll(Path folder) throws IOException {
        List<GoldArticle> out = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                out.add(read(file));
            }
        }
        return out;
    }

    /** The gold article of one file. */
    public static GoldArticle read(Path file) throws IOException {
        String json = Files.readString(file);
        Article article = ArticleJson.read(json, file.getFileName().toString());
        List<Coded> claims = new ArrayList<>();
        JsonNode root = MAPPER.readTree(json);
        for (JsonNode node : root.path("claims")) {
            claims.add(claim(node, article, file));
        }
        return new GoldArticle(article, text(root, "story").orElse(article.id()), claims);
    }

    private static Coded claim(JsonNode node, Article article, Path file) {
        String sentence = node.path("sentence").asText();
        int at = article.text().indexOf(sentence);
        if (at < 0) {
            throw new IllegalArgumentException(file + ": sentence not in the text: " + sentence);
        }
        return new Coded(
                EventType.valueOf(node.path("type").asText()),
                new Span(at, at + sentence.length()),
                node.path("trigger").asText(),
                who(node.path("actor")),
                who(node.path("target")),
                new Where(text(node.path("place"), "name"), text(node.path("place"), "country")),
                days(node.path("time")),
                text(node, "source"),
                strings(node.path("via")),
                counted(node.path("quantities")),
                Status.of(node.path("status").asText()),
                text(node, "event").map(label -> label.startsWith("S:") ? label : article.id() + " " + label));
    }

    private static Who who(JsonNode node) {
        return new Who(text(node, "text"), text(node, "side"), text(node, "role"));
    }

    private static Optional<Days> days(JsonNode node) {
        return text(node, "from").map(LocalDate::parse).map(from -> {
            LocalDate to = text(node, "to").map(LocalDate::parse).orElse(from);
            return new Days(from, to.isBefore(from) ? from : to);
        });
    }

    private static Set<Counted> counted(JsonNode nodes) {
        Set<Counted> out = new HashSet<>();
        for (JsonNode node : nodes) {
            if (node.hasNonNull("value")) {
                out.add(new Counted(
                        node.path("kind").asText(), node.path("value").asDouble()));
            }
        }
        return out;
    }

    private static List<String> strings(JsonNode nodes) {
        List<String> out = new ArrayList<>();
        nodes.forEach(n -> out.add(n.asText()));
        return out;
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.hasNonNull(field) && !node.path(field).asText().isEmpty()
                ? Optional.of(node.path(field).asText())
                : Optional.empty();
    }
}
