package org.babad.coding.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.babad.coding.rank.Choice;
import org.babad.coding.time.Days;
import org.babad.coding.time.TimeChooser;
import org.babad.coding.time.TimeQuestion;
import org.babad.coding.time.TimeTagger;
import org.babad.coding.time.TimeTrainer;
import org.babad.model.Sentence;
import org.babad.model.Status;
import org.babad.model.TimeSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures the time of gold claims, given their sentence, type and trigger; run with {@code -Dbabad.gold=FOLDER}.
 */
@EnabledIfSystemProperty(named = "babad.gold", matches = ".+")
@Tag("measure")
class TimeMeasureTest {

    private static final DraftedSides.Reader SIDES = new DraftedSides.Reader();
    private static final TimeTagger TAGGER = TimeTagger.indonesian();

    @Test
    void timesOfGoldClaims() throws IOException {
        Path gold = Path.of(System.getProperty("babad.gold"));
        List<TimeTrainer.Lesson> train = lessons(gold.resolve("train"));
        List<TimeTrainer.Lesson> dev = lessons(gold.resolve("dev"));
        TimeChooser chooser = TimeChooser.indonesian();
        Tally onTrain = new Tally("time, shipped weights, train").add(chooser, train, l -> true);
        Tally onDev = new Tally("time, shipped weights, dev").add(chooser, dev, l -> true);
        System.out.println(onTrain + "\n" + onDev);
        crossValidate(train, dev);
        assertThat(onTrain.right()).isGreaterThan(0.74);
        assertThat(onDev.right()).isGreaterThan(0.60);
    }

    private static List<TimeTrainer.Lesson> both(List<TimeTrainer.Lesson> train, List<TimeTrainer.Lesson> dev) {
        List<TimeTrainer.Lesson> all = new ArrayList<>(train);
        all.addAll(dev);
        return all;
    }

    /** Every fold is measured with the weights that the other four teach. */
    private static void crossValidate(List<TimeTrainer.Lesson> train, List<TimeTrainer.Lesson> dev) {
        Tally onTrain = new Tally("time, 5-fold, train");
        Tally onDev = new Tally("time, 5-fold, dev");
        List<TimeTrainer.Lesson> all = both(train, dev);
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            TimeChooser chooser = TimeTrainer.train(Folds.others(all, fold)).chooser();
            List<TimeTrainer.Lesson> held = Folds.held(all, fold);
            onTrain.add(chooser, held, train::contains);
            onDev.add(chooser, held, dev::contains);
        }
        System.out.println(onTrain + "\n" + onDev);
    }

    private static List<TimeTrainer.Lesson> lessons(Path folder) {
        return GoldClaims.read(folder).stream().map(TimeMeasureTest::lesson).toList();
    }

    private static TimeTrainer.Lesson lesson(GoldClaims.GoldArticle article) {
        DraftedSides drafted = SIDES.read(article.document());
        List<TimeQuestion> questions =
                article.claims().stream().map(c -> question(c, drafted)).toList();
        List<Optional<Days>> days =
                article.claims().stream().map(c -> days(c.slots().path("time"))).toList();
        return new TimeTrainer.Lesson(article.document(), TAGGER.tag(article.document()), questions, days);
    }

    private static TimeQuestion question(GoldClaims.GoldClaim claim, DraftedSides drafted) {
        DraftedSides.Sides sides = drafted.at(claim.type(), claim.sentence(), claim.triggerFrom(), claim.triggerTo());
        return new TimeQuestion(
                claim.type(),
                Status.of(claim.slots().path("status").asText()),
                claim.sentence(),
                claim.triggerFrom(),
                claim.triggerTo(),
                sides.actor(),
                sides.target());
    }

    private static Optional<Days> days(JsonNode time) {
        return time.hasNonNull("from")
                ? Optional.of(new Days(
                        LocalDate.parse(time.path("from").asText()),
                        LocalDate.parse(time.path("to").asText(time.path("from").asText()))))
                : Optional.empty();
    }

    /** Counts times as the scorer does: right, missed, spurious, and none where none is wanted. */
    private static final class Tally {
        private final String name;
        private int right;
        private int missed;
        private int spurious;
        private int empty;
        private int all;

        Tally(String name) {
            this.name = name;
        }

        Tally add(TimeChooser chooser, List<TimeTrainer.Lesson> lessons, Predicate<TimeTrainer.Lesson> counts) {
            lessons.stream().filter(counts).forEach(lesson -> add(chooser, lesson));
            return this;
        }

        private void add(TimeChooser chooser, TimeTrainer.Lesson lesson) {
            List<Optional<TimeSpan>> chosen =
                    chooser.choose(lesson.document(), lesson.tags(), lesson.questions()).stream()
                            .map(Choice::taken)
                            .toList();
            for (int i = 0; i < chosen.size(); i++) {
                Optional<Days> found = chosen.get(i).map(t -> new Days(t.from(), t.to()));
                Optional<Days> wanted = lesson.days().get(i);
                boolean same = found.isPresent()
                        && wanted.filter(w -> TimeTrainer.isSame(w, found.get()))
                                .isPresent();
                right += same ? 1 : 0;
                missed += !same && wanted.isPresent() ? 1 : 0;
                spurious += !same && found.isPresent() ? 1 : 0;
                empty += found.isEmpty() && wanted.isEmpty() ? 1 : 0;
                all++;
                if (Boolean.getBoolean("babad.errors") && !same && (found.isPresent() || wanted.isPresent())) {
                    report(lesson, i, chosen.get(i));
                }
            }
        }

        private void report(TimeTrainer.Lesson lesson, int i, Optional<TimeSpan> found) {
            TimeQuestion question = lesson.questions().get(i);
            Sentence sentence = lesson.document().sentences().get(question.sentence());
            System.out.println("TIME " + name + " "
                    + lesson.document().article().id() + " " + question.type() + " gold "
                    + lesson.days().get(i).map(Days::toString).orElse("-") + " found "
                    + found.map(t -> t.from() + ".." + t.to() + " '"
                                    + t.evidence().text() + "'")
                            .orElse("-") + " | "
                    + sentence.span().cut(lesson.document().article().text()).replace('\n', ' '));
        }

        double right() {
            return (double) (right + empty) / all;
        }

        @Override
        public String toString() {
            return String.format(
                    java.util.Locale.ROOT,
                    "%s: right %.3f of %d, F1 %.3f (P %.3f R %.3f)",
                    name,
                    right(),
                    all,
                    2.0 * right / (2 * right + missed + spurious),
                    (double) right / (right + spurious),
                    (double) right / (right + missed));
        }
    }
}
