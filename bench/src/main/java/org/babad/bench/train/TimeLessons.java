package org.babad.bench.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babad.bench.score.Coded;
import org.babad.coding.Coder;
import org.babad.coding.Judged;
import org.babad.coding.judge.Draft;
import org.babad.coding.party.PartyMention;
import org.babad.coding.time.Days;
import org.babad.coding.time.TimeChooser;
import org.babad.coding.time.TimeQuestion;
import org.babad.coding.time.TimeTrainer;
import org.babad.coding.trigger.Trigger;
import org.babad.model.Side;

/** Teaches a coder's choice of times on annotated articles, with the parties that the coder itself finds. */
public final class TimeLessons {

    private TimeLessons() {}

    /** The chooser of times that the articles teach beside this coder's parties. */
    public static TimeChooser chooser(Coder coder, List<Lesson> articles) {
        return TimeTrainer.train(articles.stream().map(a -> lesson(coder, a)).toList())
                .chooser();
    }

    private static TimeTrainer.Lesson lesson(Coder coder, Lesson annotated) {
        Matches matches = new Matches(annotated.gold());
        List<TimeQuestion> questions = new ArrayList<>();
        List<Optional<Days>> days = new ArrayList<>();
        for (Judged judged : coder.judged(annotated.notes())) {
            Draft draft = judged.draft();
            matches.take(draft.sentence(), draft.frame().trigger()).ifPresent(claim -> {
                questions.add(question(draft, claim));
                days.add(claim.time().map(t -> new Days(t.from(), t.to())));
            });
        }
        return new TimeTrainer.Lesson(
                annotated.notes().document(), annotated.notes().times(), questions, days);
    }

    private static TimeQuestion question(Draft draft, Coded claim) {
        Trigger trigger = draft.frame().trigger();
        return new TimeQuestion(
                claim.type(),
                claim.status(),
                draft.sentence().index(),
                trigger.from(),
                trigger.to(),
                draft.frame().actor().flatMap(TimeLessons::side),
                draft.frame().target().flatMap(TimeLessons::side));
    }

    private static Optional<String> side(PartyMention mention) {
        return mention.resolved().side().map(Side::code);
    }
}
