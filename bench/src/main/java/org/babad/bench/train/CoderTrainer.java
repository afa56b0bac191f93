package org.babad.bench.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.babad.bench.score.Coded;
import org.babad.bench.score.Coded.Who;
import org.babad.bench.score.Names;
import org.babad.coding.Annotations;
import org.babad.coding.Annotator;
import org.babad.coding.Coder;
import org.babad.coding.Drafter;
import org.babad.coding.frame.ArticleParties;
import org.babad.coding.frame.FrameBuilder;
import org.babad.coding.frame.FrameTrainer;
import org.babad.coding.judge.Calibration;
import org.babad.coding.judge.ClaimJudge;
import org.babad.coding.judge.Draft;
import org.babad.coding.judge.DraftFeatures;
import org.babad.coding.means.ArticleMeans;
import org.babad.coding.means.MeansChooser;
import org.babad.coding.means.MeansOptions;
import org.babad.coding.party.PartyMention;
import org.babad.coding.rank.Network;
import org.babad.coding.rank.NetworkTrainer;
import org.babad.coding.rank.NetworkTrainer.Plan;
import org.babad.coding.rank.Ranker;
import org.babad.coding.rank.RankerTrainer;
import org.babad.coding.rank.RankerTrainer.Example;
import org.babad.coding.trigger.Trigger;
import org.babad.model.Sentence;
import org.babad.model.Side;

/** Learns the weights of parties and of the claim judge from gold articles. Not thread-safe. */
public final class CoderTrainer {

    /**
     * What was learned.
     *
     * @param actors the network that chooses actors
     * @param targets the network that chooses targets
     * @param means weights for choosing the type of an attack
     * @param claims the network of the judge
     */
    public record Weights(Network actors, Network targets, Map<String, Float> means, Network claims) {

        /** The coder that has them. */
        public Coder coder(Annotator annotator) {
            return Coder.of(
                    annotator, drafter(actors, targets, means), new ClaimJudge(Ranker.of(claims), Calibration.load()));
        }
    }

    private static final int PARTS = 3;
    private static final int REACH = 4;
    private static final double MEANS_SHRINKAGE = 1e-2;
    private static final int ROUNDS = 25;

    /** How the drafts of an article are made of its parties and means: what the judge is taught on. */
    private record Framing(Network actors, Network targets, Map<String, Float> means) {

        Drafter drafter() {
            return CoderTrainer.drafter(actors, targets, means);
        }
    }

    /**
     * The weights that the articles teach. The judge learns from drafts whose parties were chosen by weights of other articles, as
     * it will meet them.
     */
    public Weights train(List<Lesson> articles) {
        List<Example> examples = new ArrayList<>();
        List<List<Lesson>> parts = Folds.of(articles, PARTS);
        for (List<Lesson> part : parts) {
            List<Lesson> others = parts.stream()
                    .filter(other -> other != part)
                    .flatMap(List::stream)
                    .toList();
            Drafter drafter = framing(others).drafter();
            part.forEach(article -> addExamples(article, drafter, examples));
        }
        Network claims = new NetworkTrainer(Plan.USUAL).train(examples);
        Framing all = framing(articles);
        return new Weights(all.actors(), all.targets(), all.means(), claims);
    }

    private static Framing framing(List<Lesson> articles) {
        List<FrameTrainer.Lesson> lessons = new ArrayList<>();
        articles.forEach(a -> addLessons(a, lessons));
        FrameTrainer.Networks frames = new FrameTrainer().train(lessons);
        Drafter untyped = drafter(frames.actors(), frames.targets(), Map.of());
        List<Example> attacks = new ArrayList<>();
        articles.forEach(a -> addAttacks(a, untyped, attacks));
        Map<String, Float> means = new RankerTrainer(MEANS_SHRINKAGE).train(attacks, ROUNDS);
        return new Framing(frames.actors(), frames.targets(), means);
    }

    private static Drafter drafter(Network actors, Network targets, Map<String, Float> means) {
        return new Drafter(FrameBuilder.of(Ranker.of(actors), Ranker.of(targets)), new MeansChooser(Ranker.of(means)));
    }

    private static void addAttacks(Lesson annotated, Drafter drafter, List<Example> examples) {
        Matches matches = new Matches(annotated.gold());
        ArticleMeans article = drafter.means(annotated.notes());
        for (Draft draft : drafter.drafts(annotated.notes())) {
            if (draft.frame().trigger().type().isAttack()) {
                matches.take(draft.sentence(), draft.frame().trigger())
                        .ifPresent(claim -> examples.add(Example.of(
                                MeansOptions.of(draft.frame(), draft.sentence().index(), article),
                                Set.of(MeansChooser.TYPES.indexOf(claim.type())))));
            }
        }
    }

    private static void addLessons(Lesson annotated, List<FrameTrainer.Lesson> lessons) {
        Matches matches = new Matches(annotated.gold());
        Annotations notes = annotated.notes();
        ArticleParties article = new ArticleParties(notes.document(), notes.triggers(), notes.parties());
        for (Sentence sentence : notes.document().sentences()) {
            for (Trigger trigger : notes.triggers().get(sentence.index())) {
                matches.take(sentence, trigger)
                        .ifPresent(claim -> lessons.add(new FrameTrainer.Lesson(
                                trigger,
                                sentence.index(),
                                article,
                                right(claim.actor(), notes, sentence.index()),
                                right(claim.target(), notes, sentence.index()))));
            }
        }
    }

    /**
     * The mentions that share the gold's words and side, else those that share its words and tell no side, else those that share
     * its side.
     */
    private static FrameTrainer.Right right(Who who, Annotations notes, int sentence) {
        List<PartyMention> near = new ArrayList<>();
        for (int i = Math.max(0, sentence - REACH); i <= sentence; i++) {
            near.addAll(notes.parties().get(i));
        }
        Predicate<PartyMention> side = m -> m.resolved().side().map(Side::code).equals(who.side());
        Predicate<PartyMention> words = m -> who.text()
                .filter(t -> Names.same(t, m.party().name())
                        || Names.same(t, m.resolved().name()))
                .isPresent();
        Predicate<PartyMention> open = m -> m.resolved().side().isEmpty() || m.kind() == PartyMention.Kind.PEOPLE;
        Predicate<PartyMention> best = Stream.of(side.and(words), words.and(open))
                .filter(p -> near.stream().anyMatch(p))
                .findFirst()
                .orElse(who.side().isPresent() ? side : words);
        return new FrameTrainer.Right(who.text().isPresent(), best);
    }

    private static void addExamples(Lesson annotated, Drafter drafter, List<Example> examples) {
        Matches matches = new Matches(annotated.gold());
        for (Draft draft : drafter.drafts(annotated.notes())) {
            Optional<Coded> claim = matches.take(draft.sentence(), draft.frame().trigger());
            examples.add(new Example(List.of(DraftFeatures.of(draft), Set.of()), Set.of(claim.isPresent() ? 0 : 1)));
        }
    }
}
