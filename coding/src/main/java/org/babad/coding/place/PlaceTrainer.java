package org.babad.coding.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.babad.coding.rank.Names;
import org.babad.coding.rank.Network;
import org.babad.coding.rank.NetworkTrainer;
import org.babad.coding.rank.NetworkTrainer.Plan;
import org.babad.coding.rank.RankerTrainer.Example;
import org.babad.coding.rank.Split;
import org.babad.model.Document;

/** Learns the network of {@link PlaceChooser} from articles whose claims' places are known. Not thread-safe. */
public final class PlaceTrainer {

    /**
     * An article with the triggers of its claims in the order of the text.
     *
     * @param document the article
     * @param mentions what {@link PlaceTagger#tag} gave for it
     * @param sites the triggers
     * @param right for each trigger which mentions are its place; empty where it has none
     */
    public record Lesson(
            Document document,
            List<List<PlaceMention>> mentions,
            List<EventSite> sites,
            List<Optional<Predicate<PlaceMention>>> right) {}

    private static final Plan PLAN = new Plan(32, 10, 0.05, 1e-3);
    /** The places of earlier claims are those that what other articles taught chooses: in so many parts. */
    private static final int PARTS = 3;

    private final PlaceWords words = new PlaceWords("id");
    private final List<Example> examples = new ArrayList<>();

    private PlaceTrainer() {}

    /** The network that the lessons teach: in sight of earlier claims' places as a chooser gives them, right or wrong. */
    public static Network train(List<Lesson> lessons) {
        PlaceTrainer trainer = new PlaceTrainer();
        for (Split<Lesson> split : Split.of(lessons, PARTS)) {
            PlaceChooser chooser = PlaceChooser.of(inSightOfRight(split.others()));
            split.held()
                    .forEach(lesson -> trainer.add(lesson, (site, features, candidates) -> chooser.best(features)
                            .taken()));
        }
        return new NetworkTrainer(PLAN).train(trainer.examples);
    }

    private static Network inSightOfRight(List<Lesson> lessons) {
        PlaceTrainer trainer = new PlaceTrainer();
        for (Lesson lesson : lessons) {
            trainer.add(lesson, (site, features, candidates) -> lesson.right()
                    .get(site)
                    .flatMap(r -> candidates.stream().filter(r).findFirst()));
        }
        return new NetworkTrainer(PLAN).train(trainer.examples);
    }

    /** What the next claims are told of a claim's place. */
    private interface Told {
        Optional<PlaceMention> of(int site, PlaceFeatures features, List<PlaceMention> candidates);
    }

    private void add(Lesson lesson, Told told) {
        TaggedArticle article = new TaggedArticle(lesson.document(), lesson.mentions());
        Decided decided = new Decided();
        for (int i = 0; i < lesson.sites().size(); i++) {
            EventSite site = lesson.sites().get(i);
            PlaceFeatures features = new PlaceFeatures(words, article, site, decided);
            List<PlaceMention> candidates = features.candidates();
            add(features, candidates, lesson.right().get(i));
            decided.add(site, told.of(i, features, candidates));
        }
    }

    private void add(PlaceFeatures features, List<PlaceMention> candidates, Optional<Predicate<PlaceMention>> right) {
        List<List<String>> options = new ArrayList<>();
        options.add(Names.of(features::ofNone));
        Set<Integer> rightOnes = new HashSet<>();
        for (PlaceMention candidate : candidates) {
            if (right.filter(r -> r.test(candidate)).isPresent()) {
                rightOnes.add(options.size());
            }
            options.add(Names.of(out -> features.of(candidate, out)));
        }
        if (right.isEmpty()) {
            rightOnes.add(0);
        }
        if (!rightOnes.isEmpty() && options.size() > 1) {
            examples.add(new Example(options, rightOnes));
        }
    }
}
