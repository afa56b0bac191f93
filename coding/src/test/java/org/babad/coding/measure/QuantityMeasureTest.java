package org.babad.coding.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.babad.coding.quantity.QuantityChooser;
import org.babad.coding.quantity.QuantityQuestion;
import org.babad.coding.quantity.QuantityTagger;
import org.babad.coding.quantity.QuantityTags;
import org.babad.coding.quantity.QuantityTrainer;
import org.babad.coding.time.TimeTagger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures the quantities of gold claims, given their sentence, type and trigger; run with {@code -Dbabad.gold=FOLDER}. With
 * {@code -Dbabad.train.quantity=DIR} as well it trains on {@code train}, and writes the weights into DIR.
 */
@EnabledIfSystemProperty(named = "babad.gold", matches = ".+")
@Tag("measure")
class QuantityMeasureTest {

    private static final TimeTagger TIMES = TimeTagger.indonesian();
    private static final QuantityTagger TAGGER = QuantityTagger.indonesian();

    /** A claim as a lesson, with the kinds and values that the gold has. */
    private record Case(QuantityTrainer.Lesson lesson, Set<String> gold) {}

    @Test
    void quantitiesOfGoldClaims() throws IOException {
        Path gold = Path.of(System.getProperty("babad.gold"));
        List<Case> train = cases(gold.resolve("train"));
        List<Case> dev = cases(gold.resolve("dev"));
        QuantityChooser chooser = chooser(train);
        assertThat(f1("train", chooser, train)).isGreaterThan(0.70);
        assertThat(f1("dev", chooser, dev)).isGreaterThan(0.65);
    }

    private static QuantityChooser chooser(List<Case> train) throws IOException {
        String folder = System.getProperty("babad.train.quantity", "");
        if (folder.isEmpty()) {
            return QuantityChooser.indonesian();
        }
        Map<String, Float> weights =
                QuantityTrainer.train(train.stream().map(Case::lesson).toList());
        List<String> lines = new ArrayList<>();
        lines.add("# Weights of numbers in a claim's sentence, learnt by QuantityTrainer. feature, weight.");
        weights.forEach((f, w) -> lines.add(String.format(Locale.ROOT, "%s\t%.3f", f, w)));
        Files.write(Path.of(folder, "weights.tsv"), lines);
        return QuantityTrainer.chooser(weights);
    }

    private static List<Case> cases(Path folder) {
        List<Case> cases = new ArrayList<>();
        for (GoldClaims.GoldArticle article : GoldClaims.read(folder)) {
            QuantityTags tags = TAGGER.tag(article.document(), TIMES.tag(article.document()));
            article.claims().forEach(c -> cases.add(aCase(article, tags, c)));
        }
        return cases;
    }

    private static Case aCase(GoldClaims.GoldArticle article, QuantityTags tags, GoldClaims.GoldClaim claim) {
        Set<String> gold = new HashSet<>();
        Set<Double> values = new HashSet<>();
        for (JsonNode quantity : claim.slots().path("quantities")) {
            gold.add(quantity.path("kind").asText() + " "
                    + quantity.path("value").asDouble());
            values.add(quantity.path("value").asDouble());
        }
        QuantityQuestion question = new QuantityQuestion(
                claim.type(),
                article.document().sentences().get(claim.sentence()),
                claim.triggerFrom(),
                claim.triggerTo());
        return new Case(new QuantityTrainer.Lesson(question, tags.of(claim.sentence()), values), gold);
    }

    private static double f1(String part, QuantityChooser chooser, List<Case> cases) {
        int right = 0;
        int spurious = 0;
        int missed = 0;
        for (Case c : cases) {
            Set<String> found = chooser.choose(c.lesson().question(), c.lesson().mentions()).stream()
                    .map(q -> q.kind().code() + " " + q.value())
                    .collect(Collectors.toSet());
            boolean same = found.stream().anyMatch(c.gold()::contains);
            right += same ? 1 : 0;
            spurious += !same && !found.isEmpty() ? 1 : 0;
            missed += !same && !c.gold().isEmpty() ? 1 : 0;
            if (Boolean.getBoolean("babad.errors")
                    && !same
                    && !(found.isEmpty() && c.gold().isEmpty())) {
                System.out.println(
                        "QUANTITY " + c.lesson().question().type() + " gold " + c.gold() + " found " + found + " | "
                                + c.lesson().question().sentence().tokens().stream()
                                        .map(t -> t.text())
                                        .collect(Collectors.joining(" ")));
            }
        }
        double f1 = 2.0 * right / (2.0 * right + spurious + missed);
        System.out.printf("quantity %s F1 %.3f right %d spurious %d missed %d%n", part, f1, right, spurious, missed);
        return f1;
    }
}
