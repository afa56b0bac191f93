package org.babad.coding.frame;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.babad.coding.frame.ArticleParties.Earlier;
import org.babad.coding.party.PartyMention;
import org.babad.coding.trigger.Slot;
import org.babad.coding.trigger.Trigger;
import org.babad.model.Sentence;

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

    /** The features of a mention for a slot; the caller may add to them. */
    Set<String> of(Earlier earlier, Slot slot) {
        PartyMention mention = earlier.mention();
        String type = trigger.type().name();
        String kind = trigger.kind().name();
        boolean filled = relations.fills(slot);
        Set<String> out = new HashSet<>(48);
        out.add("earlier");
        out.add("earlier back " + earlier.back() + " " + earlier.first());
        out.add("earlier type " + type + " " + kind);
        out.add("earlier what " + mention.kind());
        out.add("earlier role+type " + MentionFeatures.role(mention) + " " + type);
        out.add("earlier preposition " + mention.preposition().orElse("-"));
        out.add("earlier word " + sentence.tokens().get(trigger.head()).form().root() + " " + type);
        out.add("earlier subject " + relations.has(Relation.SUBJECT) + " " + kind);
        out.add("earlier filled " + filled + " " + kind + " " + earlier.back());
        out.add("earlier after " + norm(trigger.to()));
        out.add("earlier mentions "
                + Math.min(3, article.mentions(sentence.index()).size()));
        here(mention, out);
        cast(mention, slot, out, filled);
        return out;
    }

    /** Whether the sentence itself names the side too, or who speaks in it. */
    private void here(PartyMention mention, Set<String> out) {
        boolean named = article.mentions(sentence.index()).stream()
                .anyMatch(m -> m.resolved().side().equals(mention.resolved().side()));
        out.add("earlier named here " + named);
        Optional<PartyMention> speaker = article.speaker(sentence.index());
        boolean speaks = speaker.filter(
                        s -> s.resolved().side().equals(mention.resolved().side()))
                .isPresent();
        out.add("earlier speaker " + speaker.isPresent() + " " + speaks + " " + Family.of(trigger.type()));
    }

    private void cast(PartyMention mention, Slot slot, Set<String> out, boolean filled) {
        Slot other = slot == Slot.ACTOR ? Slot.TARGET : Slot.ACTOR;
        String cast = article.casting().share(trigger, slot, mention.resolved().side());
        String otherwise =
                article.casting().share(trigger, other, mention.resolved().side());
        out.add("earlier cast " + cast + " " + otherwise + " " + filled);
        out.add("earlier cast+family " + cast + " " + otherwise + " " + Family.of(trigger.type()));
        out.add("earlier cast+kind " + cast + " " + trigger.kind() + " " + norm(trigger.to()));
    }

    private String norm(int at) {
        return at < sentence.tokens().size() ? sentence.tokens().get(at).norm() : "</s>";
    }
}
