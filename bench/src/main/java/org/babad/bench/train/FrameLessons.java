package org.babad.bench.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.babad.bench.score.Coded.Who;
import org.babad.bench.score.Names;
import org.babad.coding.Annotations;
import org.babad.coding.frame.ArticleParties;
import org.babad.coding.frame.FrameTrainer;
import org.babad.coding.party.PartyMention;
import org.babad.coding.trigger.Trigger;
import org.babad.model.Sentence;
import org.babad.model.Side;

/** The triggers of gold claims with the mentions that are their right parties. Of one article. */
final class FrameLessons {

    /** So many sentences back a party may stand. */
    private static final int REACH = 4;

    private final Lesson lesson;
    private final Annotations notes;

    private FrameLessons(Lesson lesson) {
        this.lesson = lesson;
        this.notes = lesson.notes();
    }

    /** The lessons of an article, in the order of the text. */
    static List<FrameTrainer.Lesson> of(Lesson lesson) {
        return new FrameLessons(lesson).all();
    }

    private List<FrameTrainer.Lesson> all() {
        Matches matches = new Matches(lesson.gold());
        ArticleParties article = new ArticleParties(notes.document(), notes.triggers(), notes.parties());
        List<FrameTrainer.Lesson> lessons = new ArrayList<>();
        for (Sentence sentence : notes.document().sentences()) {
            int index = sentence.index();
            for (Trigger trigger : notes.triggers().get(index)) {
                matches.take(sentence, trigger)
                        .ifPresent(claim -> lessons.add(new FrameTrainer.Lesson(
                                trigger, index, article, right(claim.actor(), index), right(claim.target(), index))));
            }
        }
        return lessons;
    }

    /**
     * The mentions that share the gold's words and side, else those that share its words and tell no side, else those that share
     * its side.
     */
    private FrameTrainer.Right right(Who who, int sentence) {
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
}
