package org.babad.coding.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.babad.coding.frame.ArticleParties.Earlier;
import org.babad.coding.party.PartyMention;
import org.babad.coding.trigger.Slot;
import org.babad.coding.trigger.Trigger;

/**
 * The mentions that may fill a slot of one trigger, each with what speaks for it. The first option is that nobody fills it. Of
 * one trigger; not shared.
 */
final class ArgumentOptions {

    /**
     * A choice.
     *
     * @param mention the mention; empty for nobody
     * @param features names that {@link org.babad.coding.rank.Ranker} weighs
     */
    record Option(Optional<PartyMention> mention, Set<String> features) {}

    private final Trigger trigger;
    private final List<PartyMention> inside;
    private final List<Earlier> earlier;
    private final Relations relations;
    private final MentionFeatures here;
    private final EarlierFeatures before;

    ArgumentOptions(Trigger trigger, int sentence, ArticleParties article) {
        this.trigger = trigger;
        this.inside = article.mentions(sentence);
        this.earlier = article.earlier(sentence);
        this.relations = new Relations(trigger, article.sentence(sentence), inside, article.words());
        this.here = new MentionFeatures(trigger, sentence, article, relations);
        this.before = new EarlierFeatures(trigger, sentence, article, relations);
    }

    /** The options for a slot: nobody, the sentence's mentions, and those that may carry over, but not the one that is taken. */
    List<Option> of(Slot slot, Optional<PartyMention> taken) {
        List<Option> options = new ArrayList<>();
        options.add(nobody(slot, taken));
        for (PartyMention mention : inside) {
            if (taken.filter(mention::equals).isEmpty()) {
                options.add(option(mention, here.of(mention, slot), slot, taken));
            }
        }
        for (Earlier mention : earlier) {
            if (taken.filter(mention.mention()::equals).isEmpty()) {
                options.add(option(mention.mention(), before.of(mention, slot), slot, taken));
            }
        }
        return options;
    }

    /** Adds what a target has to do with the actor that is chosen already. */
    private Option option(PartyMention mention, Set<String> features, Slot slot, Optional<PartyMention> taken) {
        if (slot == Slot.TARGET) {
            String type = trigger.type().name();
            boolean same = taken.flatMap(t -> t.resolved().side())
                    .equals(mention.resolved().side());
            String side = taken.isEmpty() ? "none" : same ? "same" : "other";
            features.add("actor side " + side);
            features.add("actor side+type " + side + " " + type);
            features.add("actor side+what " + side + " " + mention.kind());
            taken.ifPresent(t -> features.add("actor role " + MentionFeatures.role(t) + " "
                    + MentionFeatures.role(mention) + " " + Family.of(trigger.type())));
            taken.filter(t -> t.sentence() == mention.sentence())
                    .ifPresent(t -> features.add("actor place " + (t.from() < trigger.from()) + " "
                            + (mention.from() < trigger.from()) + " " + trigger.kind()));
        }
        return new Option(Optional.of(mention), features);
    }

    private Option nobody(Slot slot, Optional<PartyMention> taken) {
        String type = trigger.type().name();
        String kind = trigger.kind().name();
        Set<String> features = new HashSet<>();
        features.add("none");
        features.add("none type " + type);
        features.add("none kind " + kind);
        features.add("none type+kind " + type + " " + kind);
        features.add("none word " + here.word());
        features.add("none mentions " + Math.min(3, inside.size()));
        features.add("none after " + type + " " + here.norm(trigger.to()));
        for (Relation relation : Relation.values()) {
            features.add("none " + relation + " " + relations.has(relation) + " " + kind + " " + type);
        }
        features.add("none filled " + relations.fills(slot) + " " + type);
        features.add("none taken " + taken.isPresent() + " " + type);
        return new Option(Optional.empty(), features);
    }
}
