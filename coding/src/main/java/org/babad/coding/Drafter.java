package org.babad.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.babad.coding.attribution.Attributions;
import org.babad.coding.frame.ArticleParties;
import org.babad.coding.frame.Frame;
import org.babad.coding.frame.FrameBuilder;
import org.babad.coding.judge.Draft;
import org.babad.coding.judge.Draft.Hints;
import org.babad.coding.means.ArticleMeans;
import org.babad.coding.means.MeansChooser;
import org.babad.coding.place.PlaceMention;
import org.babad.coding.status.StatusTagger;
import org.babad.coding.time.TimeMention;
import org.babad.coding.trigger.Means;
import org.babad.coding.trigger.Trigger;
import org.babad.model.Sentence;
import org.babad.model.Status;

/** Makes a draft of every trigger of a document: its parties, its status and what else the sentence tells. Thread-safe. */
public final class Drafter {

    private static final int NEAR = 8;

    private final FrameBuilder frames;
    private final MeansChooser means;
    private final Means words = Means.load();
    private final StatusTagger statuses = StatusTagger.indonesian();

    /** A drafter with these weights for parties and means. */
    public Drafter(FrameBuilder frames, MeansChooser means) {
        this.frames = frames;
        this.means = means;
    }

    /** The drafter with the weights of the jar. */
    public static Drafter load() {
        return new Drafter(FrameBuilder.load(), MeansChooser.load());
    }

    /** The same, whose choices of parties tell their reasons. */
    Drafter explaining() {
        return new Drafter(frames.explaining(), means);
    }

    /** The drafts in the order of the text. */
    public List<Draft> drafts(Annotations notes) {
        List<Draft> drafts = new ArrayList<>();
        Optional<ArticleMeans> article = hasAttack(notes) ? Optional.of(means(notes)) : Optional.empty();
        ArticleParties parties = new ArticleParties(notes.document(), notes.triggers(), notes.parties());
        Map<String, Integer> told = new HashMap<>();
        for (Sentence sentence : notes.document().sentences()) {
            List<Frame> found = frames.frames(sentence.index(), parties).stream()
                    .map(frame -> article.map(a -> means.typed(frame, sentence.index(), a))
                            .orElse(frame))
                    .toList();
            found.forEach(frame -> drafts.add(new Draft(frame, sentence, found, hints(notes, sentence, frame, told))));
            found.forEach(frame -> told.merge(root(sentence, frame.trigger()), 1, Integer::sum));
        }
        return drafts;
    }

    /** Whether the means of anything is asked for. */
    private static boolean hasAttack(Annotations notes) {
        return notes.triggers().stream().flatMap(List::stream).anyMatch(t -> t.type()
                .isAttack());
    }

    /** The means that the document names. */
    public ArticleMeans means(Annotations notes) {
        return new ArticleMeans(notes.document(), notes.parties(), words);
    }

    private Hints hints(Annotations notes, Sentence sentence, Frame frame, Map<String, Integer> told) {
        Trigger trigger = frame.trigger();
        Status status = statuses.status(trigger.type(), sentence, trigger.from(), trigger.to());
        Attributions said = notes.attributions();
        return new Hints(
                status,
                notes.places().get(sentence.index()).stream().anyMatch(Drafter::mayBePlaceOfEvent),
                notes.times().of(sentence.index()).stream().anyMatch(t -> t.kind() == TimeMention.Kind.EVENT),
                said.source(sentence, trigger.from(), trigger.to()).isPresent(),
                !notes.quantities().of(sentence.index()).isEmpty(),
                near(notes, sentence, trigger),
                told.getOrDefault(root(sentence, trigger), 0));
    }

    private static String near(Annotations notes, Sentence sentence, Trigger trigger) {
        boolean place = notes.places().get(sentence.index()).stream()
                .anyMatch(p -> p.from() >= trigger.to() && p.from() <= trigger.to() + NEAR);
        boolean time = notes.times().of(sentence.index()).stream()
                .anyMatch(t -> t.from() >= trigger.to() && t.from() <= trigger.to() + NEAR);
        return (place ? "P" : "-") + (time ? "W" : "-");
    }

    private static String root(Sentence sentence, Trigger trigger) {
        return sentence.tokens().get(trigger.to() - 1).form().root();
    }

    private static boolean mayBePlaceOfEvent(PlaceMention mention) {
        return !mention.attributive();
    }
}
