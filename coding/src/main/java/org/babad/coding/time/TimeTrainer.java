package org.babad.coding.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.babad.coding.rank.Names;
import org.babad.coding.rank.Network;
import org.babad.coding.rank.NetworkTrainer;
import org.babad.coding.rank.NetworkTrainer.Plan;
import org.babad.coding.rank.Ranker;
import org.babad.coding.rank.RankerTrainer.Example;
import org.babad.coding.rank.Split;
import org.babad.model.Document;
import org.babad.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Learns the networks of {@link TimeChooser} from articles whose claims' times are known. Not thread-safe. */
public final class TimeTrainer {

    /** An article with its claims and their right days; a claim without a time has empty days. */
    public record Lesson(Document document, TimeTags tags, List<TimeQuestion> questions, List<Optional<Days>> days) {}

    /** What was learned: of the own sentence, and of all that the article offers. */
    public record Networks(Network own, Network story) {

        /** A chooser that goes by them. */
        public TimeChooser chooser() {
            return new TimeChooser(Ranker.of(own), Ranker.of(story));
        }
    }

    private static final Plan OWN = new Plan(8, 15, 0.05, 1e-3);
    private static final Plan STORY = new Plan(16, 15, 0.05, 1e-2);
    /** The times of other claims are those that what other articles taught chooses: in so many parts. */
    private static final int PARTS = 3;

    private TimeTrainer() {}

    /** The networks that {@code lessons} teach: in sight of other claims' times as a chooser gives them, right or wrong. */
    public static Networks train(List<Lesson> lessons) {
        List<Example> story = new ArrayList<>();
        for (Split<Lesson> split : Split.of(lessons, PARTS)) {
            TimeChooser chooser = inSightOfRight(split.others()).chooser();
            for (Lesson lesson : split.held()) {
                addStory(
                        lesson,
                        chooser,
                        (claim, options) -> chooser.ofStory(options).taken().span(),
                        story);
            }
        }
        return new Networks(new NetworkTrainer(OWN).train(own(lessons)), new NetworkTrainer(STORY).train(story));
    }

    private static Networks inSightOfRight(List<Lesson> lessons) {
        Network own = new NetworkTrainer(OWN).train(own(lessons));
        TimeChooser chooser = new TimeChooser(Ranker.of(own), Ranker.of(Map.of()));
        List<Example> story = new ArrayList<>();
        for (Lesson lesson : lessons) {
            addStory(lesson, chooser, (claim, options) -> right(options, lesson.days.get(claim)), story);
        }
        return new Networks(own, new NetworkTrainer(STORY).train(story));
    }

    private static List<Example> own(List<Lesson> lessons) {
        List<Example> examples = new ArrayList<>();
        for (Lesson lesson : lessons) {
            OwnOptions options = new OwnOptions(lesson.document, lesson.tags, lesson.questions);
            for (int i = 0; i < lesson.questions.size(); i++) {
                add(examples, options.of(lesson.questions.get(i)), lesson.days.get(i));
            }
        }
        return examples;
    }

    /** What the other claims are told of a claim's time. */
    private interface Told {
        @Nullable
        TimeSpan of(int claim, List<TimeOption> options);
    }

    private static void addStory(Lesson lesson, TimeChooser chooser, Told told, List<Example> examples) {
        OwnOptions own = new OwnOptions(lesson.document, lesson.tags, lesson.questions);
        List<@Nullable TimeSpan> times = chooser.own(own, lesson.questions);
        StoryTimes story = new StoryTimes(lesson.document, lesson.tags, lesson.questions, times);
        StoryOptions options = new StoryOptions(lesson.document, story, own);
        for (int i = 0; i < lesson.questions.size(); i++) {
            List<TimeOption> all = options.of(i);
            add(examples, all, lesson.days.get(i));
            times.set(i, told.of(i, all));
        }
    }

    /** The option that is right, as a slot; null where none is. */
    private static @Nullable TimeSpan right(List<TimeOption> options, Optional<Days> days) {
        return options.stream()
                .filter(o -> days.filter(d -> isSame(d, o.days())).isPresent())
                .map(TimeOption::span)
                .findFirst()
                .orElse(null);
    }

    private static void add(List<Example> examples, List<TimeOption> options, Optional<Days> days) {
        if (options.size() < 2) {
            return;
        }
        Set<Integer> right = IntStream.range(1, options.size())
                .filter(i ->
                        days.isPresent() && isSame(days.get(), options.get(i).days()))
                .boxed()
                .collect(Collectors.toSet());
        examples.add(new Example(options.stream().map(Names::distinct).toList(), right.isEmpty() ? Set.of(0) : right));
    }

    /** Whether two stretches share at least half of the days that they cover together. */
    public static boolean isSame(Days one, @Nullable Days other) {
        if (other == null) {
            return false;
        }
        long from = Math.max(one.from().toEpochDay(), other.from().toEpochDay());
        long to = Math.min(one.to().toEpochDay(), other.to().toEpochDay());
        long first = Math.min(one.from().toEpochDay(), other.from().toEpochDay());
        long last = Math.max(one.to().toEpochDay(), other.to().toEpochDay());
        return to >= from && 2 * (to - from + 1) >= last - first + 1;
    }
}
