package org.babad.coding.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.babad.coding.DraftedSides;
import org.babad.coding.rank.Names;
import org.babad.knowledge.actor.ActorList;
import org.babad.knowledge.gazetteer.Gazetteer;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.EventType;
import org.babad.model.Sentence;
/** Reads annotated articles as questions where their events took place. Not thread-safe. */
final class PlaceCases {

    /** One question: the features of each answer, which of them are right, and the country that is right. */
    record PlaceCase(
            String label,
            List<List<String>> answers,
            boolean[] right,
            List<Optional<String>> countries,
            Optional<String> country) {}

    /** Weighs an answer's features. */
    interface Weigher {
        double score(List<String> features);
    }

    private static final Set<String> FILLER =
            Set.of(("kota provinsi wilayah distrik kabupaten oblast desa pangkalan udara militer "
                            + "di dari dan dekat kawasan daerah selatan utara timur barat tengah sekitar")
                    .split(" "));

    private final Indonesian analyser = Indonesian.load();
    private final PlaceTagger tagger = new PlaceTagger(Gazetteer.load(), ActorList.load());
    private final DraftedSides.Reader sides = new DraftedSides.Reader();
    private final PlaceWords words = new PlaceWords("id");
    private final Optional<Weigher> weigher;

    /** Questions where earlier claims have the places that {@code weigher} chooses; without one, those that are right. */
    PlaceCases(Optional<Weigher> weigher) {
        this.weigher = weigher;
    }

    /** The questions of the articles of a folder. */
    List<PlaceCase> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(p -> p.toString().endsWith(".json")).sorted().toList();
        }
        List<PlaceCase> cases = new ArrayList<>();
        for (Path file : files) {
            JsonNode gold = new ObjectMapper().readTree(file.toFile());
            Article.Builder article =
                    Article.of(gold.get("id").asText(), gold.get("text").asText());
            article.title(gold.path("title").asText(""));
            Document document = analyser.analyse(article.build());
            List<List<PlaceMention>> mentions = tagger.tag(document);
            TaggedArticle tagged = new TaggedArticle(document, mentions);
            Decided decided = new Decided();
            DraftedSides drafted = sides.read(document);
            for (JsonNode claim : inOrder(document, gold)) {
                site(document, claim)
                        .map(site -> withSides(site, drafted))
                        .ifPresent(site -> cases.add(question(tagged, site, claim, decided)));
            }
        }
        return cases;
    }

    private static EventSite withSides(EventSite site, DraftedSides drafted) {
        DraftedSides.Sides sides = drafted.at(site.type(), site.sentence(), site.from(), site.to());
        return new EventSite(
                site.type(), site.sentence(), site.from(), site.to(), sides.actor(), sides.target());
    }

    private static List<JsonNode> inOrder(Document document, JsonNode gold) {
        List<JsonNode> claims = new ArrayList<>();
        gold.get("claims").forEach(claims::add);
        claims.sort(Comparator.comparingInt(
                        (JsonNode c) -> site(document, c).map(EventSite::sentence).orElse(0))
                .thenComparingInt(c -> site(document, c).map(EventSite::from).orElse(0)));
        return claims;
    }

    private static Optional<EventSite> site(Document document, JsonNode claim) {
        String text = document.article().text();
        int start = text.indexOf(claim.get("sentence").asText());
        int at = start < 0 ? -1 : text.indexOf(claim.path("trigger").asText(), start);
        for (Sentence sentence : document.sentences()) {
            if (at >= 0 && sentence.span().contains(at)) {
                int end = at + claim.get("trigger").asText().length();
                int from = 0;
                while (sentence.tokens().get(from).span().end() <= at) {
                    from++;
                }
                int to = from + 1;
                while (to < sentence.tokens().size()
                        && sentence.tokens().get(to).span().start() < end) {
                    to++;
                }
                return Optional.of(
                        new EventSite(
                                EventType.valueOf(claim.get("type").asText()),
                                sentence.index(),
                                from,
                                to,
                                Optional.empty(),
                                Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private PlaceCase question(TaggedArticle article, EventSite site, JsonNode claim, Decided decided) {
        PlaceFeatures features = new PlaceFeatures(words, article, site, decided);
        List<PlaceMention> candidates = features.candidates();
        JsonNode place = claim.path("place");
        boolean none = !place.has("name");
        List<List<String>> answers = new ArrayList<>(List.of(Names.of(features::ofNone)));
        List<Optional<String>> countries = new ArrayList<>(List.of(Optional.empty()));
        boolean[] right = new boolean[candidates.size() + 1];
        right[0] = none;
        for (int i = 0; i < candidates.size(); i++) {
            PlaceMention candidate = candidates.get(i);
            answers.add(Names.of(out -> features.of(candidate, out)));
            countries.add(candidates.get(i).place().country());
            right[i + 1] = !none
                    && same(
                            place.get("name").asText(),
                            candidates.get(i).place().name());
        }
        decided.add(site, weigher.map(w -> taken(w, candidates, answers)).orElseGet(() -> first(candidates, right)));
        String label = site.type() + " [" + claim.path("trigger").asText() + "] "
                + (none ? "-" : place.get("name").asText()) + " | "
                + claim.get("sentence").asText() + " || "
                + candidates.stream()
                        .map(m -> m.place().name() + (m.attributive() ? "*" : ""))
                        .toList();
        return new PlaceCase(
                label,
                answers,
                right,
                countries,
                Optional.ofNullable(place.path("country").asText(null)));
    }

    private static Optional<PlaceMention> taken(
            Weigher weigher, List<PlaceMention> candidates, List<List<String>> answers) {
        int best = 0;
        for (int i = 1; i < answers.size(); i++) {
            best = weigher.score(answers.get(i)) > weigher.score(answers.get(best)) ? i : best;
        }
        return best == 0 ? Optional.empty() : Optional.of(candidates.get(best - 1));
    }

    private static Optional<PlaceMention> first(List<PlaceMention> candidates, boolean[] right) {
        for (int i = 0; i < candidates.size(); i++) {
            if (right[i + 1]) {
                return Optional.of(candidates.get(i));
            }
        }
        return Optional.empty();
    }

    /** The scorer's rule: a word in common that is no filler, or two long words that begin alike. */
    private static boolean same(String a, String b) {
        Set<String> x = words(a);
        Set<String> y = words(b);
        return x.stream()
                .anyMatch(v -> y.contains(v)
                        || v.length() > 4
                                && y.stream().anyMatch(w -> w.length() > 4 && v.startsWith(w.substring(0, 5))));
    }

    private static Set<String> words(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}", "");
        Set<String> words = new HashSet<>(List.of(plain.split("[^a-z0-9]+")));
        Set<String> kept = new HashSet<>(words);
        kept.removeAll(FILLER);
        return kept.isEmpty() ? words : kept;
    }
}
