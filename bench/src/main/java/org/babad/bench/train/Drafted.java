package org.babad.bench.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.babad.bench.score.Coded;
import org.babad.bench.score.Names;
import org.babad.coding.Drafter;
import org.babad.coding.SlotQuestions;
import org.babad.coding.judge.ClaimJudge;
import org.babad.coding.judge.Company;
import org.babad.coding.judge.Draft;
import org.babad.coding.place.PlaceMention;
import org.babad.coding.place.PlaceTrainer;
import org.babad.coding.rank.Network;
import org.babad.coding.rank.RankerTrainer.Example;
import org.babad.coding.rank.Weighable;
import org.babad.coding.time.Days;
import org.babad.coding.time.TimeTrainer;

/**
 * The drafts of a gold article beside the gold claims that they stand for: what the judge and the choosers of place and time are
 * taught on.
 *
 * @param lesson the article
 * @param drafts its drafts in the order of the text
 * @param gold for each draft the gold claim that it stands for, where there is one
 */
record Drafted(Lesson lesson, List<Draft> drafts, List<Optional<Coded>> gold) {

    static Drafted of(Lesson lesson, Drafter drafter) {
        Matches matches = new Matches(lesson.gold());
        List<Draft> drafts = drafter.drafts(lesson.notes());
        List<Optional<Coded>> gold = new ArrayList<>();
        drafts.forEach(
                draft -> gold.add(matches.take(draft.sentence(), draft.frame().trigger())));
        return new Drafted(lesson, drafts, gold);
    }

    /** Whether each draft is a claim, by itself. */
    List<Example> claims() {
        return IntStream.range(0, drafts.size())
                .mapToObj(i -> claim(i, ClaimJudge.alone(drafts.get(i))))
                .toList();
    }

    /** Whether each draft is a claim, in sight of what a network says of the others. */
    List<Example> claimsAgain(Network alone) {
        List<Company> companies = ClaimJudge.companies(drafts, alone);
        return IntStream.range(0, drafts.size())
                .mapToObj(i -> claim(i, ClaimJudge.inCompany(drafts.get(i), companies.get(i))))
                .toList();
    }

    private Example claim(int index, Weighable what) {
        return Example.of(List.of(what, out -> {}), Set.of(gold.get(index).isPresent() ? 0 : 1));
    }

    /** Where the events of those drafts that are claims took place. */
    PlaceTrainer.Lesson places() {
        return new PlaceTrainer.Lesson(
                lesson.notes().document(),
                lesson.notes().places(),
                claimed().stream().map(i -> SlotQuestions.place(drafts.get(i))).toList(),
                claimed().stream()
                        .map(i -> gold.get(i).orElseThrow())
                        .map(Drafted::isPlace)
                        .toList());
    }

    private static Optional<Predicate<PlaceMention>> isPlace(Coded claim) {
        return claim.place()
                .name()
                .map(name -> mention -> Names.same(name, mention.place().name()));
    }

    /** When the events of those drafts that are claims took place. */
    TimeTrainer.Lesson times() {
        return new TimeTrainer.Lesson(
                lesson.notes().document(),
                lesson.notes().times(),
                claimed().stream().map(i -> SlotQuestions.time(drafts.get(i))).toList(),
                claimed().stream()
                        .map(i -> gold.get(i).orElseThrow().time().map(t -> new Days(t.from(), t.to())))
                        .toList());
    }

    private List<Integer> claimed() {
        return IntStream.range(0, drafts.size())
                .filter(i -> gold.get(i).isPresent())
                .boxed()
                .toList();
    }
}
