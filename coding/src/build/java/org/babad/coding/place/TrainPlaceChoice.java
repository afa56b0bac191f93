package org.babad.coding.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.babad.coding.DraftedSides;
import org.babad.knowledge.actor.ActorList;
import org.babad.knowledge.gazetteer.Gazetteer;
import org.babad.language.id.Indonesian;
import org.babad.model.Article;
import org.babad.model.Document;
import org.babad.model.EventType;
import org.babad.model.Sentence;

/**
 * Learns the weights of {@link PlaceChooser}: a choice among the mentions and none, by maximum likelihood (softmax) with a
 * penalty on large weights. The same articles give the same table. {@code place-choice.sh} says how to run it.
 */
final class TrainPlaceChoice {
    private static final int ROUNDS = 40;
    private static final int SEEN = 5;
    private static final double STEP = 0.1;
    private static final double PENALTY = 0.01;
    private static final Set<String> FILLER =
            Set.of(("kota provinsi wilayah distrik kabupaten oblast desa pangkalan udara militer "
                            + "di dari dan dekat kawasan daerah selatan utara timur barat tengah sekitar")
                    .split(" "));

    private final Indonesian analyser = Indonesian.load();
    private final PlaceTagger tagger = new PlaceTagger(Gazetteer.load(), ActorList.load());
    private final DraftedSides.Reader sides = new DraftedSides.Reader();
    private final PlaceWords words = new PlaceWords("id");
    /** Whether earlier claims have the places that are right, and not those that the weights choose. */
    private boolean teach = true;

    private final Map<String, Double> weights = new HashMap<>();

    /** One question: the features of each answer, which of them are right, and the country that is right. */
    private record Case(
            String label,
            List<List<String>> answers,
            boolean[] right,
            List<Optional<String>> countries,
            Optional<String> country) {}

    /**
     * @param args the folder of articles to learn from; the table to write; further folders to measure on; {@code --errors}
     */
    public static void main(String[] args) throws IOException {
        new TrainPlaceChoice().run(List.of(args));
    }

    private void run(List<String> args) throws IOException {
        learn(read(Path.of(args.get(0))));
        teach = false;
        List<Case> cases = read(Path.of(args.get(0)));
        if (args.contains("--again")) {
            measure("before", cases, false);
            weights.clear();
            learn(cases);
            cases = read(Path.of(args.get(0)));
        }
        try (PrintStream out = new PrintStream(args.get(1), StandardCharsets.UTF_8)) {
            out.println(
                    "# What speaks for a mention as the place of an event, and what for none (PlaceFeatures tells the"
                            + " words).");
            out.println(
                    "# Learned by coding/src/build/place-choice.sh: change the features there, not the numbers here.");
            out.println("# feature\tweight");
            new TreeMap<>(weights).forEach((feature, weight) -> {
                if (Math.abs(weight) >= 0.05) {
                    out.printf(Locale.ROOT, "%s\t%.2f%n", feature, weight);
                }
            });
        }
        measure(args.get(0), cases, false);
        for (String folder : args.subList(2, args.size())) {
            if (!folder.startsWith("--")) {
                measure(folder, read(Path.of(folder)), args.contains("--errors"));
            }
        }
    }

    private List<Case> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(p -> p.toString().endsWith(".json")).sorted().toList();
        }
        List<Case> cases = new ArrayList<>();
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

    private Case question(TaggedArticle article, EventSite site, JsonNode claim, Decided decided) {
        PlaceFeatures features = new PlaceFeatures(words, article, site, decided);
        List<PlaceMention> candidates = features.candidates();
        JsonNode place = claim.path("place");
        boolean none = !place.has("name");
        List<List<String>> answers = new ArrayList<>(List.of(features.ofNone()));
        List<Optional<String>> countries = new ArrayList<>(List.of(Optional.empty()));
        boolean[] right = new boolean[candidates.size() + 1];
        right[0] = none;
        for (int i = 0; i < candidates.size(); i++) {
            answers.add(features.of(candidates.get(i)));
            countries.add(candidates.get(i).place().country());
            right[i + 1] = !none
                    && same(
                            place.get("name").asText(),
                            candidates.get(i).place().name());
        }
        decided.add(site, teach ? first(candidates, right) : taken(candidates, answers));
        String label = site.type() + " [" + claim.path("trigger").asText() + "] "
                + (none ? "-" : place.get("name").asText()) + " | "
                + claim.get("sentence").asText() + " || "
                + candidates.stream()
                        .map(m -> m.place().name() + (m.attributive() ? "*" : ""))
                        .toList();
        return new Case(
                label,
                answers,
                right,
                countries,
                Optional.ofNullable(place.path("country").asText(null)));
    }

    private Optional<PlaceMention> taken(List<PlaceMention> candidates, List<List<String>> answers) {
        int best = 0;
        for (int i = 1; i < answers.size(); i++) {
            best = score(answers.get(i)) > score(answers.get(best)) ? i : best;
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

    private void learn(List<Case> cases) {
        Map<String, Integer> seen = new HashMap<>();
        cases.forEach(
                c -> new HashSet<>(c.answers.stream().flatMap(List::stream).toList())
                        .forEach(f -> seen.merge(f, 1, Integer::sum)));
        cases.forEach(c -> c.answers.replaceAll(
                answer -> answer.stream().filter(f -> seen.get(f) >= SEEN).toList()));
        Random random = new Random(1);
        Map<String, Double> sums = new HashMap<>();
        List<Case> order = new ArrayList<>(cases);
        for (int round = 0; round < ROUNDS; round++) {
            java.util.Collections.shuffle(order, random);
            for (Case c : order) {
                step(c, STEP / (1 + 0.1 * round));
            }
            weights.forEach((f, w) -> sums.merge(f, w, Double::sum));
        }
        sums.forEach((f, w) -> weights.put(f, w / ROUNDS));
    }

    private void step(Case c, double rate) {
        double[] p = probabilities(c);
        double good = 0;
        for (int i = 0; i < p.length; i++) {
            good += c.right[i] ? p[i] : 0;
        }
        if (good == 0) {
            return;
        }
        for (int i = 0; i < p.length; i++) {
            double gradient = (c.right[i] ? p[i] / good : 0) - p[i];
            for (String f : c.answers.get(i)) {
                weights.merge(f, rate * gradient, Double::sum);
            }
        }
        for (int i = 0; i < p.length; i++) {
            for (String f : c.answers.get(i)) {
                weights.computeIfPresent(f, (k, w) -> w * (1 - rate * PENALTY));
            }
        }
    }

    private double[] probabilities(Case c) {
        double[] p = c.answers.stream().mapToDouble(this::score).toArray();
        double most = Arrays.stream(p).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(p[i] - most);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }

    private double score(List<String> features) {
        return features.stream().mapToDouble(f -> weights.getOrDefault(f, 0.0)).sum();
    }

    private void measure(String name, List<Case> cases, boolean errors) {
        int[] n = new int[8];
        for (Case c : cases) {
            double[] p = probabilities(c);
            int best = 0;
            for (int i = 1; i < p.length; i++) {
                best = p[i] > p[best] ? i : best;
            }
            boolean filled = !c.right[0];
            n[0] += c.right[best] ? 1 : 0;
            n[1] += c.countries.get(best).equals(c.country) ? 1 : 0;
            n[2] += filled ? 1 : 0;
            n[3] += best > 0 ? 1 : 0;
            n[4] += filled && c.right[best] ? 1 : 0;
            if (errors && !c.right[best]) {
                System.out.println((best == 0 ? "MISSED " : "TOOK " + best + " ") + c.label);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d claims, place %.3f, country %.3f; filled P %.3f R %.3f%n",
                name,
                cases.size(),
                n[0] / (double) cases.size(),
                n[1] / (double) cases.size(),
                n[4] / (double) n[3],
                n[4] / (double) n[2]);
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
