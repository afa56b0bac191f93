package org.babad.coding.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.babad.language.Analyser;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.EventType;
import org.babad.model.Published;
import org.babad.model.Sentence;
import org.babad.model.Span;
import org.babad.model.Token;

/** The gold articles of a folder with their claims laid on the sentences of an analysed document. */
final class GoldClaims {

    /** A gold claim: where its sentence and trigger are, and its slots as the file has them. */
    record GoldClaim(EventType type, int sentence, int triggerFrom, int triggerTo, JsonNode slots) {}

    /** A gold article. */
    record GoldArticle(Document document, List<GoldClaim> claims) {}

    private static final Analyser ANALYSER = Indonesian.withoutModels();

    private GoldClaims() {}

    static List<GoldArticle> read(Path folder) {
        ObjectMapper mapper = new ObjectMapper();
        try (Stream<Path> files = Files.list(folder)) {
            List<GoldArticle> articles = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                articles.add(article(mapper.readTree(file.toFile())));
            }
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read gold of " + folder, e);
        }
    }

    private static GoldArticle article(JsonNode json) {
        String published = json.path("published").asText("");
        Article.Builder builder =
                Article.of(json.path("id").asText(), json.path("text").asText());
        if (published.length() >= 10) {
            builder.published(Published.on(LocalDate.parse(published.substring(0, 10)), Published.Origin.GIVEN));
        }
        Document document = ANALYSER.analyse(builder.build());
        List<GoldClaim> claims = new ArrayList<>();
        json.path("claims").forEach(c -> claims.add(claim(document, c)));
        return new GoldArticle(document, claims);
    }

    private static GoldClaim claim(Document document, JsonNode json) {
        String text = document.article().text();
        String sentence = json.path("sentence").asText();
        int at = Math.max(0, text.indexOf(sentence));
        int trigger = Math.max(0, sentence.indexOf(json.path("trigger").asText()));
        Span span = new Span(
                at + trigger, at + trigger + json.path("trigger").asText().length());
        Sentence home = document.sentences().stream()
                .filter(s -> s.span().overlaps(span))
                .findFirst()
                .orElse(document.sentences().get(0));
        int from = token(home, span.start());
        int to = Math.max(from + 1, token(home, span.end()));
        return new GoldClaim(EventType.valueOf(json.path("type").asText()), home.index(), from, to, json);
    }

    private static int token(Sentence sentence, int offset) {
        int index = 0;
        for (Token token : sentence.tokens()) {
            if (token.span().end() <= offset) {
                index++;
            }
        }
        return Math.min(index, sentence.tokens().size() - 1);
    }
}
