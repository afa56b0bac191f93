package org.babad.bench.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.babad.coding.Annotator;
import org.babad.coding.Coder;
import org.babad.coding.Drafter;
import org.babad.coding.frame.FrameBuilder;
import org.babad.coding.frame.FrameTrainer;
import org.babad.coding.judge.Calibration;
import org.babad.coding.judge.ClaimJudge;
import org.babad.coding.judge.Draft;
import org.babad.coding.means.ArticleMeans;
import org.babad.coding.means.MeansChooser;
import org.babad.coding.means.MeansOptions;
import org.babad.coding.place.PlaceChooser;
import org.babad.coding.place.PlaceTrainer;
import org.babad.coding.rank.Network;
import org.babad.coding.rank.NetworkTrainer;
import org.babad.coding.rank.NetworkTrainer.Plan;
import org.babad.coding.rank.Ranker;
import org.babad.coding.rank.RankerTrainer.Example;
import org.babad.coding.rank.Split;
import org.babad.coding.time.TimeTrainer;

/** Learns what the coder weighs from gold articles: parties, means, claims, places, times. Not thread-safe. */
public final class CoderTrainer {

    /** How the drafts of an article are made of its parties and means: what all else is taught on. */
    public record Framing(Network actors, Network targets, Network means) {

        Drafter drafter() {
            return new Drafter(
                    FrameBuilder.of(Ranker.of(actors), Ranker.of(targets)), new MeansChooser(Ranker.of(means)));
        }
    }

    /**
     * What was learned.
     *
     * @param framing the networks that choose actors, targets and the types of attacks
     * @param claims the network of the judge for drafts by themselves
     * @param again that for drafts in company
     * @param places the network that chooses places
     * @param times the networks that choose times
     */
    public record Learned(Framing framing, Network claims, Network again, Network places, TimeTrainer.Networks times) {

        /** The coder that has it. */
        public Coder coder(Annotator annotator) {
            ClaimJudge judge = ClaimJudge.of(claims, again, Calibration.load());
            return Coder.of(annotator, framing.drafter(), judge, PlaceChooser.of(places), times.chooser());
        }
    }

    private static final int PARTS = 3;
    private static final Plan MEANS = new Plan(16, 10, 0.05, 1e-3);

    /**
     * What the articles teach. Claims, places and times are learned from drafts whose parties were chosen by what other articles
     * taught, as they will be met.
     */
    public Learned train(List<Lesson> articles) {
        List<Drafted> drafted = new ArrayList<>();
        for (List<Lesson> part : Folds.of(articles, PARTS)) {
            Set<Lesson> held = Set.copyOf(part);
            Drafter drafter = framing(
                            articles.stream().filter(a -> !held.contains(a)).toList())
                    .drafter();
            part.forEach(article -> drafted.add(Drafted.of(article, drafter)));
        }
        return new Learned(
                framing(articles),
                claims(drafted),
                again(drafted),
                PlaceTrainer.train(drafted.stream().map(Drafted::places).toList()),
                TimeTrainer.train(drafted.stream().map(Drafted::times).toList()));
    }

    private static Network claims(List<Drafted> drafted) {
        return new NetworkTrainer(Plan.USUAL)
                .train(drafted.stream().flatMap(d -> d.claims().stream()).toList());
    }

    /** The judge of drafts in company: what it is told of the others was said by a network of other articles. */
    private static Network again(List<Drafted> drafted) {
        List<Example> examples = new ArrayList<>();
        for (Split<Drafted> split : Split.of(drafted, PARTS)) {
            Network alone = claims(split.others());
            split.held().forEach(d -> examples.addAll(d.claimsAgain(alone)));
        }
        return new NetworkTrainer(Plan.USUAL).train(examples);
    }

    private static Framing framing(List<Lesson> articles) {
        FrameTrainer.Networks frames = new FrameTrainer()
                .train(articles.stream()
                        .flatMap(a -> FrameLessons.of(a).stream())
                        .toList());
        Drafter untyped = new Drafter(
                FrameBuilder.of(Ranker.of(frames.actors()), Ranker.of(frames.targets())), MeansChooser.never());
        List<Example> attacks = new ArrayList<>();
        articles.forEach(a -> addAttacks(a, untyped, attacks));
        Network means = new NetworkTrainer(MEANS).train(attacks);
        return new Framing(frames.actors(), frames.targets(), means);
    }

    private static void addAttacks(Lesson annotated, Drafter drafter, List<Example> examples) {
        ArticleMeans article = drafter.means(annotated.notes());
        Drafted drafted = Drafted.of(annotated, drafter);
        for (int i = 0; i < drafted.drafts().size(); i++) {
            Draft draft = drafted.drafts().get(i);
            if (draft.frame().trigger().type().isAttack()) {
                drafted.gold()
                        .get(i)
                        .ifPresent(claim -> examples.add(Example.of(
                                MeansOptions.of(draft.frame(), draft.sentence().index(), article),
                                Set.of(MeansChooser.TYPES.indexOf(claim.type())))));
            }
        }
    }
}
