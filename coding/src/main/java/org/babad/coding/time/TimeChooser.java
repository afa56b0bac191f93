package org.babad.coding.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.coding.rank.Ranker;
import org.babad.model.Document;
import org.babad.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Gives each claim of an article its time. First each looks in its own sentence; then those that found none look at the
 * times of the article's other claims and at the mentions around them, or stay without. The weights were learnt from coded
 * articles by {@link TimeTrainer}. Immutable and thread-safe; start with {@link #indonesian()}.
 */
public final class TimeChooser {

    private final Ranker own;
    private final Ranker carried;

    TimeChooser(Ranker own, Ranker carried) {
        this.own = own;
        this.carried = carried;
    }

    /** The chooser of the language folder {@code id}. */
    public static TimeChooser indonesian() {
        return new TimeChooser(
                Ranker.read(TimeChooser.class, "id/own-weights.tsv"),
                Ranker.read(TimeChooser.class, "id/carried-weights.tsv"));
    }

    /** The time of each question, in their order; empty where the article does not tell. All claims of it must be asked for. */
    public List<Optional<TimeSpan>> choose(Document document, TimeTags tags, List<TimeQuestion> questions) {
        List<@Nullable TimeSpan> found = own(document, tags, questions);
        CarriedOptions options = new CarriedOptions(document, tags, questions, found);
        List<Optional<TimeSpan>> out = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            TimeSpan time = found.get(i);
            out.add(Optional.ofNullable(time != null ? time : best(carried, options.of(i))));
        }
        return out;
    }

    /** The times that the claims' own sentences give; null where none. */
    List<@Nullable TimeSpan> own(Document document, TimeTags tags, List<TimeQuestion> questions) {
        OwnOptions options = new OwnOptions(document, tags, questions);
        List<@Nullable TimeSpan> found = new ArrayList<>();
        questions.forEach(q -> found.add(best(own, options.of(q))));
        return found;
    }

    private static @Nullable TimeSpan best(Ranker ranker, List<TimeOption> options) {
        int best = ranker.best(options.stream().map(TimeOption::features).toList());
        return options.get(best).span();
    }
}
