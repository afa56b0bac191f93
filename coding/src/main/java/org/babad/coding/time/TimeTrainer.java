package org.babad.coding.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.babad.coding.rank.Names;
import org.babad.coding.rank.Ranker;
import org.babad.coding.rank.RankerTrainer;
import org.babad.model.Document;
import org.babad.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Learns the weights of {@link TimeChooser} from articles whose claims' times are known. Not thread-safe. */
public final class TimeTrainer {

    /** An article with its claims and their right days; a claim without a time has empty days. */
    public record Lesson(Document document, TimeTags tags, List<TimeQuestion> questions, List<Optional<Days>> days) {}

    /** The weights of the two tables: of the own sentence, and of all that the article offers. */
    public record Weights(Map<String, Float> own, Map<String, Float> story) {

        /** A chooser with these weights. */
        public TimeChooser chooser() {
            return new TimeChooser(Ranker.of(own), Ranker.of(story));
        }
    }

    private static final double OWN_SHRINKAGE = 1e-3;
    private static final double STORY_SHRINKAGE = 1e-2;
    private static final int ROUNDS = 30;

    private TimeTrainer() {}

    /** The weights that {@code lessons} teach. */
    public static Weights train(List<Lesson> lessons) {
        Map<String, Float> own = new RankerTrainer(OWN_SHRINKAGE).train(own(lessons), ROUNDS);
        TimeChooser chooser = new TimeChooser(Ranker.of(own), Ranker.of(Map.of()));
        return new Weights(own, new RankerTrainer(STORY_SHRINKAGE).train(story(lessons, chooser), ROUNDS));
    }

    private static List<RankerTrainer.Example> own(List<Lesson> lessons) {
        List<RankerTrainer.Example> examples = new ArrayList<>();
        for (Lesson lesson : lessons) {
            OwnOptions options = new OwnOptions(lesson.document, lesson.tags, lesson.questions);
            for (int i = 0; i < lesson.questions.size(); i++) {
                add(examples, options.of(lesson.questions.get(i)), lesson.days.get(i));
            }
        }
        return examples;
    }

    private static List<RankerTrainer.Example> story(List<Lesson> lessons, TimeChooser chooser) {
        List<RankerTrainer.Example> examples = new ArrayList<>();
        for (Lesson lesson : lessons) {
            OwnOptions own = new OwnOptions(lesson.document, lesson.tags, lesson.questions);
            List<@Nullable TimeSpan> times = chooser.own(own, lesson.questions);
            StoryTimes story = new StoryTimes(lesson.document, lesson.tags, lesson.questions, times);
            StoryOptions options = new StoryOptions(lesson.document, story, own);
            for (int i = 0; i < lesson.questions.size(); i++) {
                List<TimeOption> all = options.of(i);
                add(examples, all, lesson.days.get(i));
                times.set(i, right(all, lesson.days.get(i)));
            }
        }
        return examples;
    }

    /** The option that is right, as a slot; null where none is. */
    private static @Nullable TimeSpan right(List<TimeOption> options, Optional<Days> days) {
        return options.stream()
                .filter(o -> days.filter(d -> isSame(d, o.days())).isPresent())
                .map(TimeOption::span)
                .findFirst()
                .orElse(null);
    }

    private static void add(List<RankerTrainer.Example> examples, List<TimeOption> options, Optional<Days> days) {
        if (options.size() < 2) {
            return;
        }
        Set<Integer> right = IntStream.range(1, options.size())
                .filter(i ->
                        days.isPresent() && isSame(days.get(), options.get(i).days()))
                .boxed()
                .collect(Collectors.toSet());
        examples.add(new RankerTrainer.Example(
                options.stream().map(Names::distinct).toList(), right.isEmpty() ? Set.of(0) : right));
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
