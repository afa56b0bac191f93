package org.babad.coding.frame;

import java.util.Optional;
import org.babad.coding.frame.ArticleParties.Earlier;
import org.babad.coding.party.PartyMention;
import org.babad.coding.rank.Features;
import org.babad.coding.trigger.Slot;
import org.babad.coding.trigger.Trigger;
import org.babad.model.EventType;
import org.babad.model.Sentence;
import org.babad.model.Side;

/** What speaks for and against a party that only a sentence before names. Of one trigger; not shared. */
final class EarlierFeatures {

    private final Trigger trigger;
    private final Sentence sentence;
    private final ArticleParties article;
    private final Relations relations;

    EarlierFeatures(Trigger trigger, int sentence, ArticleParties article, Relations relations) {
        this.trigger = trigger;
        this.sentence = article.sentence(sentence);
        this.article = article;
        this.relations = relations;
    }

    /** Tells the features of a mention for a slot. */
    void of(Earlier earlier, Slot slot, Features out) {
        PartyMention mention = earlier.mention();
        EventType type = trigger.type();
        Trigger.Kind kind = trigger.kind();
        boolean filled = relations.fills(slot);
        String after = norm(trigger.to());
        out.add("earlier");
        out.add("earlier back").and(earlier.back()).and(earlier.first());
        out.add("earlier type").and(type).and(kind);
        out.add("earlier what").and(mention.kind());
        out.add("earlier role+type").and(MentionFeatures.role(mention)).and(type);
        out.add("earlier preposition").and(MentionFeatures.preposition(mention));
        out.add("earlier word")
                .and(sentence.tokens().get(trigger.head()).form().root())
                .and(type);
        out.add("earlier subject").and(relations.has(Relation.SUBJECT)).and(kind);
        out.add("earlier filled").and(filled).and(kind).and(earlier.back());
        out.add("earlier after").and(after);
        out.add("earlier mentions")
                .and(Math.min(3, article.mentions(sentence.index()).size()));
        here(mention, out);
        cast(mention, slot, out, filled);
        out.add("earlier cast+kind")
                .and(article.casting().share(trigger, slot, mention.resolved().side()))
                .and(kind)
                .and(after);
    }

    /** Whether the sentence itself names the side too, or who speaks in it. */
    private void here(PartyMention mention, Features out) {
        Optional<Side> side = mention.resolved().side();
        out.add("earlier named here").and(isNamedHere(side));
        Optional<PartyMention> speaker = article.speaker(sentence.index());
        boolean speaks = speaker.isPresent() && speaker.get().resolved().side().equals(side);
        out.add("earlier speaker").and(speaker.isPresent()).and(speaks).and(Family.of(trigger.type()));
    }

    private boolean isNamedHere(Optional<Side> side) {
        for (PartyMention mention : article.mentions(sentence.index())) {
            if (mention.resolved().side().equals(side)) {
                return true;
            }
        }
        return false;
    }

    private void cast(PartyMention mention, Slot slot, Features out, boolean filled) {
        Slot other = slot == Slot.ACTOR ? Slot.TARGET : Slot.ACTOR;
        Optional<Side> side = mention.resolved().side();
        String cast = article.casting().share(trigger, slot, side);
        String otherwise = article.casting().share(trigger, other, side);
        out.add("earlier cast").and(cast).and(otherwise).and(filled);
        out.add("earlier cast+family").and(cast).and(otherwise).and(Family.of(trigger.type()));
    }

    private String norm(int at) {
        return at < sentence.tokens().size() ? sentence.tokens().get(at).norm() : "</s>";
    }
}
