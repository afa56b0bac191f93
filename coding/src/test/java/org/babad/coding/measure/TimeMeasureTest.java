package org.babad.coding.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.babad.coding.time.Days;
import org.babad.coding.time.TimeChooser;
import org.babad.coding.time.TimeQuestion;
import org.babad.coding.time.TimeTagger;
import org.babad.coding.time.TimeTrainer;
import org.babad.model.Status;
import org.babad.model.TimeSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures the time of gold claims, given their sentence, type and trigger; run with {@code -Dbabad.gold=FOLDER}. With {@code
 * -Dbabad.train=DIR} as well it trains on {@code train}, and writes the weights into DIR.
 */
@EnabledIfSystemProperty(named = "babad.gold", matches = ".+")
@Tag("measure")
class TimeMeasureTest {

    private static final TimeTagger TAGGER = TimeTagger.indonesian();

    @Test
    void timesOfGoldClaims() throws IOException {
        Path gold = Path.of(System.getProperty("babad.gold"));
        List<TimeTrainer.Lesson> train = lessons(gold.resolve("train"));
        List<TimeTrainer.Lesson> dev = lessons(gold.resolve("dev"));
        TimeChooser chooser = chooser(train);
        double onTrain = share(chooser, train);
        double onDev = share(chooser, dev);
        System.out.printf(
                "time right: train %.3f dev %.3f all %.3f%n", onTrain, onDev, share(chooser, all(train, dev)));
        assertThat(onTrain).isGreaterThan(0.74);
        assertThat(onDev).isGreaterThan(0.60);
    }

    private static List<TimeTrainer.Lesson> all(List<TimeTrainer.Lesson> one, List<TimeTrainer.Lesson> two) {
        List<TimeTrainer.Lesson> all = new ArrayList<>(one);
        all.addAll(two);
        return all;
    }

    private static TimeChooser chooser(List<TimeTrainer.Lesson> train) throws IOException {
        String folder = System.getProperty("babad.train", "");
        if (folder.isEmpty()) {
            return TimeChooser.indonesian();
        }
        TimeTrainer.Weights weights = TimeTrainer.train(train);
        write(Path.of(folder, "own-weights.tsv"), "of times in the claim's own sentence", weights.own());
        write(Path.of(folder, "carried-weights.tsv"), "of times elsewhere in the article", weights.carried());
        return weights.chooser();
    }

    private static void write(Path file, String what, Map<String, Float> weights) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Weights " + what + ", learnt by TimeTrainer from coded articles. feature, weight.");
        weights.forEach(
                (feature, weight) -> lines.add(String.format(java.util.Locale.ROOT, "%s\t%.3f", feature, weight)));
        Files.write(file, lines);
    }

    private static List<TimeTrainer.Lesson> lessons(Path folder) {
        return GoldClaims.read(folder).stream().map(TimeMeasureTest::lesson).toList();
    }

    private static TimeTrainer.Lesson lesson(GoldClaims.GoldArticle article) {
        List<TimeQuestion> questions = article.claims().stream()
                .map(c -> new TimeQuestion(
                        c.type(),
                        Status.of(c.slots().path("status").asText()),
                        c.sentence(),
                        c.triggerFrom(),
                        c.triggerTo()))
                .toList();
        List<Optional<Days>> days =
                article.claims().stream().map(c -> days(c.slots().path("time"))).toList();
        return new TimeTrainer.Lesson(article.document(), TAGGER.tag(article.document()), questions, days);
    }

    private static Optional<Days> days(JsonNode time) {
        return time.hasNonNull("from")
                ? Optional.of(new Days(
                        LocalDate.parse(time.path("from").asText()),
                        LocalDate.parse(time.path("to").asText(time.path("from").asText()))))
                : Optional.empty();
    }

    private static double share(TimeChooser chooser, List<TimeTrainer.Lesson> lessons) {
        int right = 0;
        int all = 0;
        for (TimeTrainer.Lesson lesson : lessons) {
            List<Optional<TimeSpan>> chosen = chooser.choose(lesson.document(), lesson.tags(), lesson.questions());
            for (int i = 0; i < chosen.size(); i++) {
                Optional<Days> found = chosen.get(i).map(t -> new Days(t.from(), t.to()));
                Optional<Days> wanted = lesson.days().get(i);
                boolean same = found.isEmpty() || wanted.isEmpty()
                        ? found.isEmpty() && wanted.isEmpty()
                        : TimeTrainer.isSame(wanted.get(), found.get());
                right += same ? 1 : 0;
                all++;
            }
        }
        return (double) right / all;
    }
}
