package org.babad.bench.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.babad.bench.score.Coded;
import org.babad.bench.score.Coded.Who;
import org.babad.bench.score.Names;
import org.babad.coding.Annotations;
import org.babad.coding.Annotator;
import org.babad.coding.Coder;
import org.babad.coding.Drafter;
import org.babad.coding.frame.FrameBuilder;
import org.babad.coding.frame.FrameTrainer;
import org.babad.coding.judge.ClaimJudge;
import org.babad.coding.judge.Draft;
import org.babad.coding.judge.DraftFeatures;
import org.babad.coding.party.PartyMention;
import org.babad.coding.rank.Ranker;
import org.babad.coding.rank.RankerTrainer;
import org.babad.coding.rank.RankerTrainer.Example;
import org.babad.coding.trigger.Slot;
import org.babad.coding.trigger.Trigger;
import org.babad.model.Sentence;
import org.babad.model.Side;

/** Learns the weights of parties and of the claim judge from gold articles. Not thread-safe. */
public final class CoderTrainer {

    /**
     * What was learned.
     *
     * @param actors weights for choosing actors
     * @param targets weights for choosing targets
     * @param claims weights of the judge
     */
    public record Weights(Map<String, Float> actors, Map<String, Float> targets, Map<String, Float> claims) {

        /** The coder that has them. */
        public Coder coder(Annotator annotator) {
            FrameBuilder frames = FrameBuilder.of(Ranker.of(actors), Ranker.of(targets));
            return Coder.of(annotator, frames, new ClaimJudge(Ranker.of(claims)));
        }
    }

    private static final double CLAIM_SHRINKAGE = 3e-3;
    private static final int ROUNDS = 25;

    /** The weights that the articles teach. */
    public Weights train(List<Lesson> articles) {
        List<FrameTrainer.Lesson> lessons = new ArrayList<>();
        articles.forEach(a -> addLessons(a, lessons));
        Map<String, Float> actors = new FrameTrainer().train(lessons, Slot.ACTOR);
        Map<String, Float> targets = new FrameTrainer().train(lessons, Slot.TARGET);
        Drafter drafter = new Drafter(FrameBuilder.of(Ranker.of(actors), Ranker.of(targets)));
        List<Example> examples = new ArrayList<>();
        articles.forEach(a -> addExamples(a, drafter, examples));
        return new Weights(actors, targets, new RankerTrainer(CLAIM_SHRINKAGE).train(examples, ROUNDS));
    }

    private static void addLessons(Lesson annotated, List<FrameTrainer.Lesson> lessons) {
        Matches matches = new Matches(annotated.gold());
        for (Sentence sentence : annotated.notes().document().sentences()) {
            for (Trigger trigger : annotated.notes().triggers().get(sentence.index())) {
                matches.take(sentence, trigger)
                        .ifPresent(claim -> lessons.add(lesson(annotated.notes(), sentence, trigger, claim)));
            }
        }
    }

    private static FrameTrainer.Lesson lesson(Annotations notes, Sentence sentence, Trigger trigger, Coded claim) {
        List<PartyMention> mentions = notes.parties().get(sentence.index());
        List<PartyMention> before = Drafter.before(notes, sentence);
        List<PartyMention> all = new ArrayList<>(mentions);
        all.addAll(before);
        return new FrameTrainer.Lesson(
                trigger,
                sentence,
                mentions,
                before,
                rightFor(claim.actor(), all),
                claim.actor().text().isPresent(),
                rightFor(claim.target(), all),
                claim.target().text().isPresent());
    }

    /** Mentions of the same side whose words the gold shares; where there is none, any of the same side. */
    private static Predicate<PartyMention> rightFor(Who who, List<PartyMention> all) {
        Predicate<PartyMention> side = m -> m.resolved().side().map(Side::code).equals(who.side());
        Predicate<PartyMention> words = m -> who.text()
                .filter(t -> Names.same(t, m.party().name())
                        || Names.same(t, m.resolved().name()))
                .isPresent();
        return all.stream().anyMatch(side.and(words))
                ? side.and(words)
                : who.side().isPresent() ? side : words;
    }

    private static void addExamples(Lesson annotated, Drafter drafter, List<Example> examples) {
        Matches matches = new Matches(annotated.gold());
        for (Draft draft : drafter.drafts(annotated.notes())) {
            Optional<Coded> claim = matches.take(draft.sentence(), draft.frame().trigger());
            Set<String> features = new HashSet<>(DraftFeatures.of(draft));
            examples.add(new Example(List.of(features, Set.of()), Set.of(claim.isPresent() ? 0 : 1)));
        }
    }
}
