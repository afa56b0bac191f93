package org.babad.coding.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.coding.rank.Choice;
import org.babad.coding.rank.Network;
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
    private static final double NONE_HANDICAP = 0.4;

    private final Ranker own;
    private final Ranker story;

    TimeChooser(Ranker own, Ranker story) {
        this.own = own;
        this.story = story.eachOnce();
    }

    /** The chooser of the language folder {@code id}. */
    public static TimeChooser indonesian() {
        return new TimeTrainer.Networks(
                        Network.read(TimeChooser.class, "id/own.bin"), Network.read(TimeChooser.class, "id/story.bin"))
                .chooser();
    }

    /** The same, whose choices tell their reasons. */
    public TimeChooser explaining() {
        return new TimeChooser(own, story.explaining());
    }

    /** The time of each question, in their order; empty where the article does not tell. All claims of it must be asked for. */
    public List<Choice<Optional<TimeSpan>>> choose(Document document, TimeTags tags, List<TimeQuestion> questions) {
        OwnOptions ownOptions = new OwnOptions(document, tags, questions);
        List<@Nullable TimeSpan> times = own(ownOptions, questions);
        StoryOptions options = new StoryOptions(document, new StoryTimes(document, tags, questions, times), ownOptions);
        List<Choice<Optional<TimeSpan>>> choices = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Choice<TimeOption> choice = ofStory(options.of(i));
            times.set(i, choice.taken().span());
            choices.add(choice.map(option -> Optional.ofNullable(option.span())
                    .map(s -> tags.isContradictory(s.evidence()) ? s.asContradictory() : s)));
        }
        return choices;
    }

    /** The times that the claims' own sentences give; null where none. The list may be changed. */
    List<@Nullable TimeSpan> own(OwnOptions options, List<TimeQuestion> questions) {
        List<@Nullable TimeSpan> found = new ArrayList<>();
        questions.forEach(
                q -> found.add(own.choose(options.of(q), NONE_HANDICAP).taken().span()));
        return found;
    }

    /** The time of all that the article offers a claim. */
    Choice<TimeOption> ofStory(List<TimeOption> options) {
        return story.choose(options, NONE_HANDICAP);
    }
}
