package org.babad.coding.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.babad.coding.frame.ArgumentOptions.Option;
import org.babad.coding.party.PartyMention;
import org.babad.coding.rank.Network;
import org.babad.coding.rank.NetworkTrainer;
import org.babad.coding.rank.NetworkTrainer.Plan;
import org.babad.coding.rank.Ranker;
import org.babad.coding.rank.RankerTrainer.Example;
import org.babad.coding.trigger.Slot;
import org.babad.coding.trigger.Trigger;

/** Learns the networks of {@link FrameBuilder} from triggers whose parties are known. Not thread-safe. */
public final class FrameTrainer {

    /**
     * The right party of a slot.
     *
     * @param told whether the text tells one
     * @param isRight tells whether a mention is it; of several mentions that suit better, the worse are not
     */
    public record Right(boolean told, Predicate<PartyMention> isRight) {}

    /**
     * A trigger with its right parties.
     *
     * @param trigger the trigger
     * @param sentence the index of its sentence
     * @param article the parties of its article
     * @param actor who does it
     * @param target to whom
     */
    public record Lesson(Trigger trigger, int sentence, ArticleParties article, Right actor, Right target) {}

    /**
     * What was learned.
     *
     * @param actors the network that chooses actors
     * @param targets the network that chooses targets
     */
    public record Networks(Network actors, Network targets) {}

    /** Actors that targets are taught beside are chosen by what other articles taught: in so many parts. */
    private static final int PARTS = 3;

    /** The networks that the lessons teach: that of actors first, since a target is chosen beside its actor. */
    public Networks train(List<Lesson> lessons) {
        List<Example> targets = new ArrayList<>();
        for (List<Lesson> part : parts(lessons)) {
            Set<Lesson> held = new HashSet<>(part);
            Ranker chosen = Ranker.of(
                    actors(lessons.stream().filter(l -> !held.contains(l)).toList()));
            part.forEach(lesson -> addTarget(targets, lesson, chosen));
        }
        return new Networks(actors(lessons), new NetworkTrainer(Plan.USUAL).train(targets));
    }

    private static List<List<Lesson>> parts(List<Lesson> lessons) {
        Map<ArticleParties, Integer> articles = new LinkedHashMap<>();
        lessons.forEach(lesson -> articles.putIfAbsent(lesson.article(), articles.size() % PARTS));
        return IntStream.range(0, PARTS)
                .mapToObj(part -> lessons.stream()
                        .filter(lesson -> articles.getOrDefault(lesson.article(), 0) == part)
                        .toList())
                .toList();
    }

    private static Network actors(List<Lesson> lessons) {
        List<Example> actors = new ArrayList<>();
        for (Lesson lesson : lessons) {
            add(actors, options(lesson).of(Slot.ACTOR, Optional.empty()), lesson.actor());
        }
        return new NetworkTrainer(Plan.USUAL).train(actors);
    }

    private static void addTarget(List<Example> targets, Lesson lesson, Ranker actors) {
        ArgumentOptions options = options(lesson);
        Filler actor = FrameBuilder.best(actors, options.of(Slot.ACTOR, Optional.empty()));
        add(targets, options.of(Slot.TARGET, actor.mention()), lesson.target());
    }

    private static ArgumentOptions options(Lesson lesson) {
        return new ArgumentOptions(lesson.trigger(), lesson.sentence(), lesson.article());
    }

    private static void add(List<Example> examples, List<Option> options, Right right) {
        Set<Integer> rightOnes = new HashSet<>();
        for (int i = 1; i < options.size(); i++) {
            if (right.told() && options.get(i).mention().filter(right.isRight()).isPresent()) {
                rightOnes.add(i);
            }
        }
        if (!right.told()) {
            rightOnes.add(0);
        }
        if (!rightOnes.isEmpty() && options.size() > 1) {
            examples.add(Example.of(options, rightOnes));
        }
    }
}
