package org.babad.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.babad.chronicle.Chronicle;
import org.babad.model.Article;
import org.babad.model.Claim;
import org.babad.model.Coordinates;
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

/**
 * The sample articles with the claims of their gold files, so that the pages are tested on real stories whatever the coder
 * finds. A slot's words are looked for in its sentence, then in the article; a slot that stands nowhere gets the trigger's
 * span.
 */
final class GoldStory {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode file;
    private final String text;

    private GoldStory(JsonNode file) {
        this.file = file;
        this.text = file.get("text").asText();
    }

    /** Adds every sample that has gold claims. */
    static void addAll(Chronicle chronicle) {
        try (Stream<Path> files = Files.list(Path.of("../samples/gold"))) {
            for (Path path :
                    files.filter(p -> p.toString().endsWith(".json")).sorted().toList()) {
                GoldStory story = new GoldStory(JSON.readTree(path.toFile()));
                chronicle.add(story.article(), story.claims());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Article article() {
        return Article.of(file.get("id").asText(), text)
                .url(file.get("url").asText(""))
                .publisher(file.get("publisher").asText(""))
                .title(file.get("title").asText(""))
                .published(Published.on(
                        LocalDate.parse(file.get("published").asText().substring(0, 10)), Published.Origin.GIVEN))
                .build();
    }

    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (JsonNode node : file.get("claims")) {
            String sentence = node.get("sentence").asText();
            int start = text.indexOf(sentence);
            if (start >= 0) {
                claims.add(claim(node, new Span(start, start + sentence.length()), claims.size()));
            }
        }
        return claims;
    }

    private Claim claim(JsonNode node, Span sentence, int number) {
        Slots slots = new Slots(sentence, node.get("trigger").asText());
        return Claim.of(
                        file.get("id").asText(),
                        number,
                        EventType.valueOf(node.get("type").asText()),
                        sentence,
                        slots.trigger())
                .actor(present(node, "actor").map(slots::party))
                .target(present(node, "target").map(slots::party))
                .place(present(node, "place").map(slots::place))
                .time(present(node, "time").map(slots::time))
                .quantities(list(node, "quantities", slots::quantity))
                .source(present(node, "source").map(slots::source))
                .via(list(node, "via", slots::relay))
                .status(Status.of(node.get("status").asText()))
                .confidence(0.87)
                .coder("gold")
                .build();
    }

    private static Optional<JsonNode> present(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).filter(n -> !n.isNull());
    }

    private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> read) {
        List<T> out = new ArrayList<>();
        node.get(field).forEach(item -> out.add(read.apply(item)));
        return out;
    }

    /** Slots of one claim. */
    private final class Slots {
        private final Span sentence;
        private final Evidence trigger;

        Slots(Span sentence, String trigger) {
            this.sentence = sentence;
            String first = sentence.cut(text).contains(trigger) ? trigger : trigger.split(" ")[0];
            int at = Math.max(0, sentence.cut(text).indexOf(first));
            this.trigger = Evidence.in(text, sentence.start() + at, sentence.start() + at + first.length());
        }

        Evidence trigger() {
            return trigger;
        }

        private Evidence find(String words) {
            int inSentence = sentence.cut(text).indexOf(words);
            int at = inSentence >= 0 ? sentence.start() + inSentence : text.indexOf(words);
            return at < 0 ? trigger : Evidence.in(text, at, at + words.length());
        }

        Party party(JsonNode node) {
            String name = node.get("text").asText();
            return new Party(
                    find(name),
                    name,
                    present(node, "side").map(JsonNode::asText).map(Side::new),
                    present(node, "role").map(JsonNode::asText).map(Role::valueOf));
        }

        Place place(JsonNode node) {
            String name = node.get("name").asText();
            return new Place(
                    find(name),
                    name,
                    present(node, "country").map(JsonNode::asText),
                    name.equals("Marawi") ? Optional.of(new Coordinates(8.0, 124.29)) : Optional.empty(),
                    OptionalInt.empty(),
                    Place.Precision.SETTLEMENT);
        }

        TimeSpan time(JsonNode node) {
            return new TimeSpan(
                    trigger,
                    LocalDate.parse(node.get("from").asText()),
                    LocalDate.parse(node.get("to").asText()));
        }

        Quantity quantity(JsonNode node) {
            return new Quantity(
                    trigger,
                    Quantity.Kind.of(node.get("kind").asText()),
                    node.get("value").doubleValue(),
                    Quantity.Qualifier.of(node.get("qualifier").asText()));
        }

        Source source(JsonNode node) {
            return new Source(find(node.asText()), node.asText(), Optional.empty(), Optional.empty());
        }

        Relay relay(JsonNode node) {
            return new Relay(find(node.asText()), node.asText());
        }
    }
}
