package org.babad.chronicle.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.babad.knowledge.NameKey;
import org.babad.knowledge.gazetteer.Gazetteer;
import org.babad.knowledge.gazetteer.GeoPlace;
import org.babad.model.Article;
import org.babad.model.Claim;
import org.babad.model.EventType;
import org.babad.model.Evidence;
import org.babad.model.Party;
import org.babad.model.Place;
import org.babad.model.Published;
import org.babad.model.Quantity;
import org.babad.model.Relay;
import org.babad.model.Role;
import org.babad.model.Side;
import org.babad.model.Source;
import org.babad.model.Span;
import org.babad.model.Status;
import org.babad.model.TimeSpan;

/** Reads a folder of gold articles as articles and claims, with the event that a coder gave each claim. */
final class GoldClaims {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private GoldClaims() {}

    /** A gold claim with its event; labels that hold in one article only have its id before them. */
    record Labelled(Claim claim, String event) {}

    /** A gold article with its claims. */
    record GoldArticle(Article article, List<Labelled> claims) {}

    static List<GoldArticle> read(Path folder) throws IOException {
        List<GoldArticle> out = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                out.add(article(new ObjectMapper().readTree(file.toFile())));
            }
        }
        return out;
    }

    private static GoldArticle article(JsonNode node) {
        String text = node.get("text").asText();
        Article.Builder article = Article.of(node.get("id").asText(), text);
        string(node, "publisher").ifPresent(article::publisher);
        string(node, "published")
                .map(day -> Published.on(LocalDate.parse(day.substring(0, 10)), Published.Origin.GIVEN))
                .ifPresent(article::published);
        Article built = article.build();
        List<Labelled> claims = new ArrayList<>();
        for (JsonNode claim : node.get("claims")) {
            String label = claim.path("event").asText("none" + claims.size());
            claims.add(new Labelled(
                    claim(built, claims.size(), claim), label.startsWith("S:") ? label : built.id() + " " + label));
        }
        return new GoldArticle(built, claims);
    }

    private static Claim claim(Article article, int number, JsonNode node) {
        String sentence = node.get("sentence").asText();
        int at = article.text().indexOf(sentence);
        Span span = new Span(at, at + sentence.length());
        String trigger = node.path("trigger").asText("");
        int in = Math.max(0, sentence.indexOf(trigger));
        Evidence words = Evidence.in(article.text(), at + in, Math.min(span.end(), at + in + trigger.length()));
        return Claim.of(article.id(), number, EventType.valueOf(node.get("type").asText()), span, words)
                .actor(party(node.path("actor")))
                .target(party(node.path("target")))
                .place(place(node.path("place")))
                .time(time(node.path("time")))
                .quantities(quantities(node.path("quantities")))
                .source(string(node, "source").map(s -> new Source(loose(s), s, Optional.empty(), Optional.empty())))
                .via(via(node.path("via")))
                .status(Status.of(node.get("status").asText()))
                .build();
    }

    private static Evidence loose(String text) {
        return new Evidence(new Span(0, text.length()), text);
    }

    private static Optional<String> string(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field))
                .filter(v -> !v.isNull())
                .map(JsonNode::asText)
                .filter(s -> !s.isBlank());
    }

    private static Optional<Party> party(JsonNode node) {
        return string(node, "text")
                .map(text -> new Party(
                        loose(text),
                        text,
                        string(node, "side").map(Side::new),
                        string(node, "role").map(Role::valueOf)));
    }

    private static Optional<Place> place(JsonNode node) {
        return string(node, "name").map(name -> {
            Optional<String> country = string(node, "country");
            Optional<GeoPlace> known = GAZETTEER.find(NameKey.of(name)).stream()
                    .filter(p -> country.isEmpty() || p.country().equals(country))
                    .findFirst();
            return new Place(
                    loose(name),
                    name,
                    country,
                    known.map(GeoPlace::coordinates),
                    known.map(GeoPlace::geonames).orElse(OptionalInt.empty()),
                    known.map(p -> p.kind().precision()).orElse(Place.Precision.SETTLEMENT));
        });
    }

    private static Optional<TimeSpan> time(JsonNode node) {
        return string(node, "from").map(from -> {
            LocalDate first = LocalDate.parse(from);
            LocalDate last = string(node, "to").map(LocalDate::parse).orElse(first);
            return new TimeSpan(loose(from), first, last.isBefore(first) ? first : last);
        });
    }

    private static List<Quantity> quantities(JsonNode node) {
        List<Quantity> out = new ArrayList<>();
        for (JsonNode q : node) {
            if (q.hasNonNull("value")) {
                out.add(new Quantity(
                        loose("n"),
                        Quantity.Kind.of(q.get("kind").asText()),
                        q.get("value").asDouble(),
                        Quantity.Qualifier.of(q.path("qualifier").asText("exact"))));
            }
        }
        return out;
    }

    private static List<Relay> via(JsonNode node) {
        List<Relay> out = new ArrayList<>();
        node.forEach(v -> out.add(new Relay(loose(v.asText()), v.asText())));
        return out;
    }
}
