package org.babad.coding.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.coding.rank.Ranker;
import org.babad.model.Document;
import org.babad.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Gives each claim of an article its time. First each looks in its own sentence; then each, in the order of the text, weighs
 * that against the times of the article's other claims, the mentions around it and the periods that run to publication. The weights were learnt from coded
 * articles by {@link TimeTrainer}. Immutable and thread-safe; start with {@link #indonesian()}.
 */
public final class TimeChooser {

    /**
     * How much less than any time no time weighs: about as many claims are right with it as without, and more times are found
     * (chosen by cross-validation).
     */
    private static final double NONE_HANDICAP = 0.8;

    private final Ranker own;
    private final Ranker story;

    TimeChooser(Ranker own, Ranker story) {
        this.own = own;
        this.story = story.eachOnce();
    }

    /** The chooser of the language folder {@code id}. */
    public static TimeChooser indonesian() {
        return new TimeChooser(
                Ranker.read(TimeChooser.class, "id/own-weights.tsv"),
                Ranker.read(TimeChooser.class, "id/story-weights.tsv"));
    }

    /** The time of each question, in their order; empty where the article does not tell. All claims of it must be asked for. */
    public List<Optional<TimeSpan>> choose(Document document, TimeTags tags, List<TimeQuestion> questions) {
        OwnOptions ownOptions = new OwnOptions(document, tags, questions);
        List<@Nullable TimeSpan> times = own(ownOptions, questions);
        StoryOptions options = new StoryOptions(document, new StoryTimes(document, tags, questions, times), ownOptions);
        for (int i = 0; i < questions.size(); i++) {
            times.set(i, best(story, options.of(i)));
        }
        return times.stream()
                .map(Optional::ofNullable)
                .map(t -> t.map(s -> tags.isContradictory(s.evidence()) ? s.asContradictory() : s))
                .toList();
    }

    /** The times that the claims' own sentences give; null where none. The list may be changed. */
    List<@Nullable TimeSpan> own(OwnOptions options, List<TimeQuestion> questions) {
        List<@Nullable TimeSpan> found = new ArrayList<>();
        questions.forEach(q -> found.add(best(own, options.of(q))));
        return found;
    }

    private static @Nullable TimeSpan best(Ranker ranker, List<TimeOption> options) {
        int best = 0;
        double most = ranker.score(options.get(0)) - NONE_HANDICAP;
        for (int i = 1; i < options.size(); i++) {
            double score = ranker.score(options.get(i));
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return options.get(best).span();
    }
}
